output "gate_role_arn" {
  description = "For role-to-assume of the gate; null where there is no such role."
  value       = one(aws_iam_role.gate[*].arn)
}

output "plan_role_arn" {
  description = "For role-to-assume of a teardown with dry-run; null where there is no such role."
  value       = one(aws_iam_role.plan[*].arn)
}

output "teardown_role_arn" {
  description = "For role-to-assume of a teardown; null where there is no such role."
  value       = one(aws_iam_role.teardown[*].arn)
}

output "oidc_provider_arn" {
  description = "The OIDC provider that the roles trust."
  value       = local.oidc_provider_arn
}
