# The role and its managed policy as data sources, and the role as a resource.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

provider "aws" {}

data "aws_iam_role" "ses" {
  name = "AWSServiceRoleForAmazonSES"
}

data "aws_iam_policy" "ses" {
  arn = "arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy"
}

import {
  to = aws_iam_service_linked_role.ses
  id = "arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES"
}

resource "aws_iam_service_linked_role" "ses" {
  aws_service_name = "ses.amazonaws.com"
}
