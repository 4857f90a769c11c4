terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81"
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account           = data.aws_caller_identity.current.account_id
  partition         = data.aws_partition.current.partition
  oidc_provider_arn = var.oidc_provider_arn == null ? aws_iam_openid_connect_provider.github[0].arn : var.oidc_provider_arn
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.oidc_provider_arn == null ? 1 : 0

  url            = "https://${var.oidc_issuer}"
  client_id_list = [var.audience]
  tags           = var.tags

  # Other roles may trust it.
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_iam_role" "gate" {
  count = length(var.gate_subjects) == 0 ? 0 : 1

  name                 = var.gate_role_name
  description          = "Checks that Amazon SES can send (ses-role-gate)"
  assume_role_policy   = jsonencode(local.trust.gate)
  max_session_duration = var.max_session_duration
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "gate" {
  count = length(var.gate_subjects) == 0 ? 0 : 1

  name   = "gate"
  role   = aws_iam_role.gate[0].name
  policy = jsonencode(local.gate_policy)
}

resource "aws_iam_role" "plan" {
  count = length(var.plan_subjects) == 0 ? 0 : 1

  name                 = var.plan_role_name
  description          = "Lists what a teardown would delete, and changes nothing (ses-role-gate)"
  assume_role_policy   = jsonencode(local.trust.plan)
  max_session_duration = var.max_session_duration
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "plan" {
  count = length(var.plan_subjects) == 0 ? 0 : 1

  name   = "plan"
  role   = aws_iam_role.plan[0].name
  policy = jsonencode(local.plan_policy)
}

resource "aws_iam_role" "teardown" {
  count = length(var.teardown_subjects) == 0 ? 0 : 1

  name                 = var.teardown_role_name
  description          = "Deletes the service-linked role of Amazon SES (ses-role-gate)"
  assume_role_policy   = jsonencode(local.trust.teardown)
  max_session_duration = var.max_session_duration
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "teardown" {
  count = length(var.teardown_subjects) == 0 ? 0 : 1

  name   = "teardown"
  role   = aws_iam_role.teardown[0].name
  policy = jsonencode(local.teardown_policy)
}
