# The policies of the roles. main.tf has the locals account, partition and oidc_provider_arn, because they need the AWS provider.

locals {
  # "npm run docs" writes policies.json.
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

  other_regions = [for regions in [var.regions] : {
    Effect    = "Deny"
    Action    = ["ses:*"]
    Resource  = "*"
    Condition = { StringNotEquals = { "aws:RequestedRegion" = regions } }
  } if length(regions) > 0]

  gate_policy = {
    Version   = "2012-10-17"
    Statement = concat(flatten([for part in local.gate_parts : local.policies[part].Statement]), local.other_regions)
  }
  plan_policy = {
    Version   = "2012-10-17"
    Statement = concat(local.policies["plan"].Statement, local.other_regions)
  }
  teardown_policy = {
    Version   = "2012-10-17"
    Statement = concat(flatten([for part in local.teardown_parts : local.policies[part].Statement]), local.other_regions)
  }

  has_both_ids = var.github_owner_id != null && var.github_repository_id != null
  repository = (
    local.has_both_ids
    ? "repo:${var.github_owner}@${var.github_owner_id}/${var.github_repository}@${var.github_repository_id}"
    : "repo:${var.github_owner}/${var.github_repository}"
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
              "${var.oidc_issuer}:aud" = var.audience
              "${var.oidc_issuer}:sub" = [for subject in subjects : "${local.repository}:${subject}"]
            },
            # With both ids the subject contains them.
            !local.has_both_ids && var.github_owner_id != null ? { "${var.oidc_issuer}:repository_owner_id" = var.github_owner_id } : {},
            !local.has_both_ids && var.github_repository_id != null ? { "${var.oidc_issuer}:repository_id" = var.github_repository_id } : {},
          )
        }
      }]
    }
  }
}
