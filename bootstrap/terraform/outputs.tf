output "gate_role_arn" {
  description = "The value of role-to-assume for the gate; null if there is no such role."
  value       = one(aws_iam_role.gate[*].arn)
}

output "plan_role_arn" {
  description = "The value of role-to-assume for a teardown with dry-run; null if there is no such role."
  value       = one(aws_iam_role.plan[*].arn)
}

output "teardown_role_arn" {
  description = "The value of role-to-assume for a teardown; null if there is no such role."
  value       = one(aws_iam_role.teardown[*].arn)
}

output "oidc_provider_arn" {
  description = "The OIDC provider that the roles trust."
  value       = local.oidc_provider_arn
}
