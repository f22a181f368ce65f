"""Where things are kept: S3, DynamoDB, SES. The only package that imports boto3."""
