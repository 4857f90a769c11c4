# The policies of the roles. What this file needs of AWS comes from main.tf: account, partition and oidc_provider_arn.

locals {
  # Written by "npm run docs", from the same table as docs/permissions.md.
  policies = jsondecode(templatefile("${path.module}/policies.json", {
    account   = local.account
    partition = local.partition
  }))

  gate_parts = concat(
    ["check"],
    var.gate_create ? ["create"] : [],
    var.gate_update_description ? ["update-description"] : [],
  )
  teardown_parts = concat(
    ["teardown"],
    var.teardown_resources == "none" ? [] : [var.teardown_resources],
    var.teardown_data ? ["data"] : [],
  )

  gate_policy = {
    Version   = "2012-10-17"
    Statement = flatten([for part in local.gate_parts : local.policies[part].Statement])
  }
  plan_policy = local.policies["plan"]
  teardown_policy = {
    Version   = "2012-10-17"
    Statement = flatten([for part in local.teardown_parts : local.policies[part].Statement])
  }

  repository = (
    var.github_owner_id == null
    ? "repo:${var.github_owner}/${var.github_repository}"
    : "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}"
  )

  subjects = {
    gate     = var.gate_subjects
    plan     = var.plan_subjects
    teardown = var.teardown_subjects
  }
  trust = {
    for role, subjects in local.subjects : role => {
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { Federated = local.oidc_provider_arn }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = merge(
            {
              "token.actions.githubusercontent.com:aud" = var.audience
              "token.actions.githubusercontent.com:sub" = [for subject in subjects : "${local.repository}:${subject}"]
            },
            var.github_owner_id == null && var.github_repository_id != null
            ? { "token.actions.githubusercontent.com:repository_id" = var.github_repository_id }
            : {},
          )
        }
      }]
    }
  }
}
