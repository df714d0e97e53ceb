data "aws_region" "current" {}

locals {
  oidc_issuer  = split(":oidc-provider/", var.oidc_provider_arn)[1]
  lake_objects = "${aws_s3_bucket.lake.arn}/${var.lake_prefix}/*"
}

# Who may take on a role: the ServiceAccount of its name, in this cluster and namespace, and nobody else.
data "aws_iam_policy_document" "trust" {
  for_each = toset(["api", "archive"])

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [var.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.oidc_issuer}:sub"
      values   = ["system:serviceaccount:${var.kubernetes_namespace}:${each.key}"]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.oidc_issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "api" {
  name                 = "${var.name}-api"
  description          = "Reads archived days"
  assume_role_policy   = data.aws_iam_policy_document.trust["api"].json
  max_session_duration = 3600
  tags                 = var.tags
}

resource "aws_iam_role" "archive" {
  name                 = "${var.name}-archive"
  description          = "Writes days into the lake, reads them back, and tidies away what was spoilt"
  assume_role_policy   = data.aws_iam_policy_document.trust["archive"].json
  max_session_duration = 3600
  tags                 = var.tags
}

data "aws_iam_policy_document" "api" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = [local.lake_objects]
  }

  # Besides lists: only who may list is told "there is none" of a missing object, and "forbidden" otherwise. S3 asks
  # that question without a prefix, hence IfExists.
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [aws_s3_bucket.lake.arn]

    condition {
      test     = "StringLikeIfExists"
      variable = "s3:prefix"
      values   = ["${var.lake_prefix}/*"]
    }
  }

  statement {
    sid       = "Decrypt"
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.data.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "archive" {
  statement {
    sid       = "ReadWriteRemove"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = [local.lake_objects]
  }

  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [aws_s3_bucket.lake.arn]

    condition {
      test     = "StringLikeIfExists"
      variable = "s3:prefix"
      values   = ["${var.lake_prefix}/*"]
    }
  }

  statement {
    sid       = "EncryptAndDecrypt"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.data.arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "api" {
  name   = "lake"
  role   = aws_iam_role.api.id
  policy = data.aws_iam_policy_document.api.json
}

resource "aws_iam_role_policy" "archive" {
  name   = "lake"
  role   = aws_iam_role.archive.id
  policy = data.aws_iam_policy_document.archive.json
}
