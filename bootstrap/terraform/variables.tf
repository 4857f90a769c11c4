variable "github_owner" {
  description = "The organization or user that owns the repository."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]+$", var.github_owner))
    error_message = "An owner consists of letters, digits, hyphens and underscores."
  }
}

variable "github_repository" {
  description = "The name of the repository, without its owner."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9_.-]+$", var.github_repository))
    error_message = "The name of a repository consists of letters, digits, hyphens, underscores and dots. Leave out its owner."
  }
}

variable "github_owner_id" {
  description = "The id of the owner. Set it together with github_repository_id if the subject of the repository's ID tokens contains ids: on github.com, if the repository was created, renamed or transferred since 2026-07-15, or has opted in. Alone, it adds the condition repository_owner_id."
  type        = string
  default     = null

  validation {
    condition     = var.github_owner_id == null || can(regex("^[0-9]+$", var.github_owner_id))
    error_message = "An id consists of digits."
  }
}

variable "github_repository_id" {
  description = "The id of the repository. Alone, it adds the condition repository_id, so that a later owner of the repository's name cannot assume the roles."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository_id == null || can(regex("^[0-9]+$", var.github_repository_id))
    error_message = "An id consists of digits."
  }
}

variable "gate_subjects" {
  description = "The jobs that may check, each environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request. Creates a role that can read the service-linked role, the SES account, identities, configuration sets and tenants. An empty list creates no such role."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.gate_subjects : can(regex("^(environment:[^*?$]+|ref:refs/(heads|tags)/[^*?$]+|pull_request)$", subject))
    ])
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request, without wildcards."
  }
}

variable "gate_create" {
  description = "Adds iam:CreateServiceLinkedRole for Amazon SES to the gate, for on-missing: create."
  type        = bool
  default     = false
}

variable "gate_update_description" {
  description = "Adds iam:UpdateRoleDescription of the service-linked role to the gate, for update-description: true."
  type        = bool
  default     = false
}

variable "plan_subjects" {
  description = "The jobs that may plan a teardown (dry-run: true), in the form of gate_subjects. Creates a role that can read the service-linked role and list the SES resources. An empty list creates no such role."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.plan_subjects : can(regex("^(environment:[^*?$]+|ref:refs/(heads|tags)/[^*?$]+|pull_request)$", subject))
    ])
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH, ref:refs/tags/TAG or pull_request, without wildcards."
  }
}

variable "teardown_subjects" {
  description = "The jobs that may tear down, in the form of gate_subjects but without pull_request. Use an environment with required reviewers. Creates a role that can delete the service-linked role. An empty list creates no such role."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      for subject in var.teardown_subjects : can(regex("^(environment:[^*?$]+|ref:refs/(heads|tags)/[^*?$]+)$", subject))
    ])
    # The author of a pull request can change the workflow that runs for it.
    error_message = "A subject is environment:NAME, ref:refs/heads/BRANCH or ref:refs/tags/TAG, without wildcards and without pull_request."
  }
}

variable "teardown_resources" {
  description = "The value of delete-resources: none, blocking or all. blocking adds the permissions to list and delete the kinds of SES resources that AWS names; all also those for receipt rule sets and receipt filters."
  type        = string
  default     = "none"

  validation {
    condition     = contains(["none", "blocking", "all"], var.teardown_resources)
    error_message = "teardown_resources is none, blocking or all."
  }
}

variable "teardown_data" {
  description = "Adds the permissions to delete resources that hold people's data or are paid for, for include-data: true. Needs teardown_resources."
  type        = bool
  default     = false

  validation {
    condition     = !var.teardown_data || var.teardown_resources != "none"
    error_message = "teardown_data needs teardown_resources."
  }
}

variable "regions" {
  description = "The Regions in which the roles may call Amazon SES. The roles deny it in all others. An empty list denies no Region."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for region in var.regions : can(regex("^[a-z]+(-[a-z]+)+-[0-9]+$", region))])
    error_message = "A Region has a name such as us-east-1."
  }
}

variable "oidc_issuer" {
  description = "The issuer of the ID tokens, without https://. For GitHub Enterprise Server it is HOSTNAME/_services/token, for ghe.com token.actions.SUBDOMAIN.ghe.com, for an enterprise with a custom issuer token.actions.githubusercontent.com/ENTERPRISE."
  type        = string
  default     = "token.actions.githubusercontent.com"

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]*(/[A-Za-z0-9_.-]+)*$", var.oidc_issuer))
    error_message = "An issuer is a host and a path, without https:// and without a slash at the end."
  }
}

variable "oidc_provider_arn" {
  description = "The ARN of the account's OIDC provider for the issuer. An account can have only one provider for an issuer. null creates the provider."
  type        = string
  default     = null

  validation {
    condition = var.oidc_provider_arn == null || (
      can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/", var.oidc_provider_arn)) &&
      endswith(coalesce(var.oidc_provider_arn, "-"), ":oidc-provider/${var.oidc_issuer}")
    )
    error_message = "oidc_provider_arn is the ARN of an OIDC provider for oidc_issuer."
  }
}

variable "audience" {
  description = "The audience of the ID tokens, as in the input audience."
  type        = string
  default     = "sts.amazonaws.com"
}

variable "permissions_boundary" {
  description = "The ARN of a permissions boundary for the roles. null sets none."
  type        = string
  default     = null
}

variable "max_session_duration" {
  description = "The maximum session duration of the roles, in seconds, from 3600 to 43200. A teardown needs at least its timeout."
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
  description = "Tags of the roles and of the OIDC provider."
  type        = map(string)
  default     = {}
}
