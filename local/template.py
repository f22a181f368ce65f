"""template.yaml as CloudFormation would see it after the SAM transform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import boto3
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["REGION", "code_folders", "defaults", "load", "translate"]

REGION = "us-east-1"
_ARTIFACT_BUCKET = "artifacts"
_ARTIFACT_KEY = "function.zip"

Template = dict[str, Any]


def load(path: Path) -> Template:
    """The template as it is written, with CloudFormation's short forms (!Ref, !Sub) spelt out."""
    template: Template = yaml_parse(path.read_text(encoding="utf-8"))
    return template


def defaults(template: Template) -> dict[str, str]:
    """The parameters that have a default."""
    return {
        name: str(parameter["Default"])
        for name, parameter in template["Parameters"].items()
        if "Default" in parameter
    }


def code_folders(template: Template, root: Path) -> dict[str, Path]:
    """Each function's logical name and the folder that holds its handler."""
    return {
        name: root / resource["Properties"]["CodeUri"]
        for name, resource in template["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function"
    }


def translate(template: Template, parameters: Mapping[str, str]) -> Template:
    """The template after the SAM transform; one empty archive stands in for all code and layers."""
    packaged = {**template, "Resources": dict(map(_packaged, template["Resources"].items()))}
    translator = Translator({}, Parser(), boto_session=boto3.session.Session(region_name=REGION))
    translated: Template = translator.translate(packaged, dict(parameters))
    return translated


def _packaged(resource: tuple[str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    name, body = resource
    properties = dict(body.get("Properties", {}))
    if "CodeUri" in properties:
        properties["CodeUri"] = {"Bucket": _ARTIFACT_BUCKET, "Key": _ARTIFACT_KEY}
    if "ContentUri" in properties:
        properties["ContentUri"] = f"s3://{_ARTIFACT_BUCKET}/{_ARTIFACT_KEY}"
    return name, {**body, "Properties": properties}
