# Palmhouse beside an EKS cluster that is there already. Put your own ids here.

terraform {
  required_version = ">= 1.11, < 2.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.66"
    }
  }

  # Keep the state where the others find it, and where it is locked:
  # backend "s3" { bucket = "…", key = "palmhouse", region = "eu-west-2", encrypt = true, use_lockfile = true }
}

provider "aws" {
  region = "eu-west-2"

  default_tags {
    tags = { application = "palmhouse" }
  }
}

data "aws_eks_cluster" "museum" {
  name = "museum"
}

data "aws_iam_openid_connect_provider" "museum" {
  url = data.aws_eks_cluster.museum.identity[0].oidc[0].issuer
}

module "palmhouse" {
  source = "../.."

  vpc_id                 = data.aws_eks_cluster.museum.vpc_config[0].vpc_id
  private_subnet_ids     = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
  client_security_groups = { cluster = data.aws_eks_cluster.museum.vpc_config[0].cluster_security_group_id }
  oidc_provider_arn      = data.aws_iam_openid_connect_provider.museum.arn
  lake_bucket_name       = "natural-history-museum-palmhouse-lake"
}

output "palmhouse" {
  description = "What the overlay of k8s is told."
  value       = module.palmhouse
}
