# The two roles of the SageMaker promotion gate, and GitHub's OIDC provider.

variable "repository" {
  type        = string
  description = "Owner and name of the repository on GitHub, such as acme/models"
}

variable "subject" {
  type        = string
  default     = "ref:refs/heads/main"
  description = "Which runs may promote: those of the branch main, or environment:production for jobs of that environment"
}

variable "endpoint" {
  type        = string
  description = "The endpoint, such as churn-prod"
}

variable "execution_role" {
  type        = string
  description = "Name of the role that the endpoint's models run with"
}

variable "data_bucket" {
  type        = string
  description = "The bucket with the labelled data, below holdout/"
}

variable "model_bucket" {
  type        = string
  description = "The bucket with the models' artefacts"
}

variable "package_group" {
  type        = string
  default     = "none"
  description = "The group in the Model Registry, where approve-model-package is used"
}

variable "create_provider" {
  type        = bool
  default     = true
  description = "An account has GitHub's provider once; false where it is there already"
}

data "aws_caller_identity" "here" {}
data "aws_region" "here" {}

locals {
  account  = data.aws_caller_identity.here.account_id
  provider = "arn:aws:iam::${local.account}:oidc-provider/token.actions.githubusercontent.com"
  policy = jsondecode(templatefile("${path.module}/policy.json.tftpl", {
    account        = local.account
    region         = data.aws_region.here.id
    endpoint       = var.endpoint
    execution_role = var.execution_role
    data_bucket    = var.data_bucket
    model_bucket   = var.model_bucket
    package_group  = var.package_group
  }))
  looking = [
    "Look", "LookWhereAwsKnowsNoResource", "SuggestNames", "SeeRoom", "TryPermissions",
    "Evaluate", "ReadLabelledData", "FindLabelledData"
  ]
  roles = {
    promotion = {
      subject    = var.subject
      statements = local.policy.Statement
    }
    promotion-plan = {
      subject    = "pull_request"
      statements = [for statement in local.policy.Statement : statement if contains(local.looking, statement.Sid)]
    }
  }
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_provider ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "gate" {
  for_each = local.roles
  name     = each.key
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.provider }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:${var.repository}:${each.value.subject}"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "gate" {
  for_each = local.roles
  name     = each.key
  role     = aws_iam_role.gate[each.key].name
  policy   = jsonencode({ Version = "2012-10-17", Statement = each.value.statements })
}

output "role_to_assume" {
  value = { for name, role in aws_iam_role.gate : name => role.arn }
}
