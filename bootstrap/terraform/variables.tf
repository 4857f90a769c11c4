variable "github_owner" {
  description = "The organization or user that the repository belongs to."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+$", var.github_owner))
    error_message = "An owner is made of letters, digits and hyphens."
  }
}

variable "github_repository" {
  description = "The repository, without its owner."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_repository))
    error_message = "A repository is made of letters, digits, hyphens, underscores and dots, and comes without its owner."
  }
}

variable "github_owner_id" {
  description = "The owner's id, for repositories whose tokens have it in their subject: those created, renamed or transferred since 2026-07-15, and those that chose to."
  type        = string
  default     = null

  validation {
    condition     = var.github_owner_id == null || can(regex("^[0-9]+$", var.github_owner_id))
    error_message = "An id is made of digits."
  }

  validation {
    condition     = var.github_owner_id == null || var.github_repository_id != null
    error_message = "github_owner_id needs github_repository_id."
  }
}

variable "github_repository_id" {
  description = "The repository's id. Along with its owner's it is part of the subject; alone it is a condition besides it, so that nobody who comes to own the repository's name can assume a role."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository_id == null || can(regex("^[0-9]+$", var.github_repository_id))
    error_message = "An id is made of digits."
  }
}

variable "gate_subjects" {
  description = "The jobs that may check, each environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request. None makes no role for the gate."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.gate_subjects : can(regex("^(environment:[^*?]+|ref:refs/(heads|tags)/[^*?]+|pull_request)$", subject))
    ])
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request, without wildcards."
  }
}

variable "gate_create" {
  description = "Whether the gate may create the service-linked role, for on-missing: create."
  type        = bool
  default     = false
}

variable "gate_update_description" {
  description = "Whether the gate may change the service-linked role's description, for update-description."
  type        = bool
  default     = false
}

variable "plan_subjects" {
  description = "The jobs that may plan a teardown and change nothing (dry-run), as in gate_subjects. None makes no role for plans."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.plan_subjects : can(regex("^(environment:[^*?]+|ref:refs/(heads|tags)/[^*?]+|pull_request)$", subject))
    ])
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request, without wildcards."
  }
}

variable "teardown_subjects" {
  description = "The jobs that may tear down, as in gate_subjects, but for pull_request; best an environment with reviewers. None makes no role for teardowns."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.teardown_subjects : can(regex("^(environment:[^*?]+|ref:refs/(heads|tags)/[^*?]+)$", subject))
    ])
    # Who writes a pull request writes the workflow that runs for it.
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH or ref:refs/tags/TAG, without wildcards and without pull_request."
  }
}

variable "teardown_resources" {
  description = "What a teardown may delete besides the service-linked role, as in delete-resources: none, blocking or all."
  type        = string
  default     = "none"

  validation {
    condition     = contains(["none", "blocking", "all"], var.teardown_resources)
    error_message = "It is none, blocking or all."
  }
}

variable "teardown_data" {
  description = "Whether those may be resources that hold people's data or a paid subscription, as in include-data."
  type        = bool
  default     = false

  validation {
    condition     = !var.teardown_data || var.teardown_resources != "none"
    error_message = "teardown_data needs teardown_resources."
  }
}

variable "oidc_provider_arn" {
  description = "The account's OIDC provider of GitHub, where it has one: an account can have only one. Null makes it."
  type        = string
  default     = null

  validation {
    condition = var.oidc_provider_arn == null || can(
      regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/token\\.actions\\.githubusercontent\\.com$", var.oidc_provider_arn)
    )
    error_message = "It is the ARN of an OIDC provider of token.actions.githubusercontent.com."
  }
}

variable "audience" {
  description = "The audience of the ID tokens, as in the input of that name."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "permissions_boundary" {
  description = "ARN of a policy that bounds the permissions of the roles."
  type        = string
  default     = null
}

variable "max_session_duration" {
  description = "How long a session may last, in seconds, from 3600 to 43200; a teardown's should cover its timeout."
  type        = number
  default     = 3600
}

variable "gate_role_name" {
  type    = string
  default = "ses-role-gate"
}

variable "plan_role_name" {
  type    = string
  default = "ses-role-plan"
}

variable "teardown_role_name" {
  type    = string
  default = "ses-role-teardown"
}

variable "tags" {
  description = "Tags of everything that is made."
  type        = map(string)
  default     = {}
}
