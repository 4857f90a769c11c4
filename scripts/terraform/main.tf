# The role as an infrastructure stack declares it: npm run test:terraform
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

variable "description" {
  type = string
}

resource "aws_iam_service_linked_role" "ses" {
  aws_service_name = "ses.amazonaws.com"
  description      = var.description
}

output "arn" {
  value = aws_iam_service_linked_role.ses.arn
}
