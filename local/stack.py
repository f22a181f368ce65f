"""The stack on moto: its CloudFormation makes what it can, and the rest is made here by API.

A resource type that is in none of the groups below is an error, so that nothing is left out unseen.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config

from local.errors import StackError
from local.functions import CREDENTIALS, FunctionSpec
from local.queues import Mapping
from local.template import REGION, code_folders, defaults, load, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping as Environment
    from pathlib import Path

__all__ = ["NAME", "Clients", "Stack", "deploy", "outputs_of"]

NAME = "tearsheet"

# Played by local/queues.py and local/account.py, not by a service: moto would swallow the messages.
_PLAYED_HERE = frozenset({"AWS::Lambda::EventInvokeConfig", "AWS::Lambda::EventSourceMapping"})
# moto reads a bucket policy without its conditions: "nobody without TLS" would shut everybody out.
_LEFT_OUT = frozenset({"AWS::S3::BucketPolicy"})
_MADE_BY_MOTO = frozenset(
    {
        "AWS::DynamoDB::Table",
        "AWS::IAM::Role",
        "AWS::Lambda::Function",
        "AWS::Lambda::LayerVersion",
        "AWS::Logs::LogGroup",
        "AWS::S3::Bucket",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
    }
)


class Clients:
    """boto3 clients of the local AWS, one for each service."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self._clients: dict[str, Any] = {}

    def __getitem__(self, service: str) -> Any:
        if service not in self._clients:
            session: Any = boto3.session.Session(
                aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
                aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
                region_name=REGION,
            )
            config = Config(s3={"addressing_style": "path"}, max_pool_connections=32)
            self._clients[service] = session.client(service, endpoint_url=self.endpoint, config=config)
        return self._clients[service]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """A deployed stack. `on_failure` has the queue ARN for events that a function failed on for good."""

    name: str
    outputs: dict[str, str]
    functions: list[FunctionSpec]
    mappings: list[Mapping]
    retries: dict[str, int]
    on_failure: dict[str, str]


def deploy(path: Path, *, name: str, parameters: Environment[str, str], clients: Clients) -> Stack:
    """Create the stack of the template at `path` with these parameters.

    Raises:
        StackError: the template has a resource that nobody here can make, or moto could not create the stack.
    """
    template = load(path)
    values = defaults(template) | dict(parameters)
    translated = translate(template, values)
    _check_types(translated["Resources"])
    _put_artifact(clients)
    resources = _create(translated, name=name, parameters=values, clients=clients)
    for resource in resources.values():
        if finish := _FINISHED_BY_API.get(resource["Type"]):
            finish(clients, resource["Id"], resource["Properties"])
    failures = {config["FunctionName"]: config for config in _of_type(resources, "EventInvokeConfig")}
    return Stack(
        name=name,
        outputs=outputs_of(clients, name),
        functions=_functions(clients, code_folders(template, path.parent), resources),
        mappings=[_mapping(properties) for properties in _of_type(resources, "EventSourceMapping")],
        retries={function: config["MaximumRetryAttempts"] for function, config in failures.items()},
        on_failure={
            function: config["DestinationConfig"]["OnFailure"]["Destination"]
            for function, config in failures.items()
        },
    )


def _check_types(resources: dict[str, Any]) -> None:
    known = _MADE_BY_MOTO | _PLAYED_HERE | _LEFT_OUT | _FINISHED_BY_API.keys()
    for name, resource in resources.items():
        if resource["Type"] not in known:
            raise StackError(f"{name}: the local AWS cannot make {resource['Type']}; see local/stack.py")


def _put_artifact(clients: Clients) -> None:
    """The archive that stands in for all code: moto wants one, and the functions run from their folders."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("handler.py", "")
    clients["s3"].create_bucket(Bucket="artifacts")
    clients["s3"].put_object(Bucket="artifacts", Key="function.zip", Body=archive.getvalue())


def _create(
    translated: dict[str, Any], *, name: str, parameters: dict[str, str], clients: Clients
) -> dict[str, Any]:
    """Create what moto can; returns all resources, references resolved, with `Id` as the physical name."""
    resources: dict[str, Any] = translated["Resources"]
    motos = {key: body for key, body in resources.items() if body["Type"] in _MADE_BY_MOTO}
    references: dict[str, Any] = {f"Id{key}": {"Ref": key} for key in motos}
    references |= {
        f"If{key}": {"Fn::If": [body["Condition"], "true", "false"]}
        for key, body in resources.items()
        if "Condition" in body
    }
    open_ends = {key: _refer(body, references) for key, body in resources.items()}
    asked = {key: {"Value": value} for key, value in references.items()}
    body = {
        **translated,
        "Resources": {key: _without_order(resource) for key, resource in motos.items()},
        "Outputs": {**translated.get("Outputs", {}), **asked},
    }
    _create_on_moto(body, name=name, parameters=parameters, clients=clients)
    found = outputs_of(clients, name)
    return {
        key: _fill(body, found) | {"Id": found.get(f"Id{key}", key)}
        for key, body in open_ends.items()
        if found.get(f"If{key}") != "false"
    }


def _create_on_moto(body: dict[str, Any], *, name: str, parameters: dict[str, str], clients: Clients) -> None:
    clients["cloudformation"].create_stack(
        StackName=name,
        TemplateBody=json.dumps(body),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        Capabilities=["CAPABILITY_IAM"],
    )
    status = clients["cloudformation"].describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
    if status != "CREATE_COMPLETE":
        raise StackError(f"moto left the stack in {status}")


def _without_order(resource: dict[str, Any]) -> dict[str, Any]:
    """The resource without DependsOn, which may name one that moto does not make."""
    return {field: value for field, value in resource.items() if field != "DependsOn"}


def _refer(value: Any, references: dict[str, Any]) -> Any:
    """`value` with each intrinsic function replaced by a Reference, whose question goes to `references`.

    moto answers such questions in a stack's outputs, so each is made an output of its own and read back.
    """
    if isinstance(value, dict):
        if len(value) == 1 and (set(value) == {"Ref"} or next(iter(value)).startswith("Fn::")):
            reference = _Reference(f"Reference{len(references)}")
            references[reference.output] = value
            return reference
        return {key: _refer(item, references) for key, item in value.items()}
    return [_refer(item, references) for item in value] if isinstance(value, list) else value


def _fill(value: Any, found: dict[str, str]) -> Any:
    """The reverse of `_refer`, with answers."""
    if isinstance(value, _Reference):
        return found[value.output]
    if isinstance(value, dict):
        return {key: _fill(item, found) for key, item in value.items()}
    return [_fill(item, found) for item in value] if isinstance(value, list) else value


@dataclass(frozen=True, slots=True)
class _Reference:
    output: str


def outputs_of(clients: Clients, name: str = NAME) -> dict[str, str]:
    """The outputs of a stack that is up."""
    stack = clients["cloudformation"].describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def _of_type(resources: dict[str, Any], type_name: str) -> list[dict[str, Any]]:
    return [
        body["Properties"] for body in resources.values() if body["Type"].rpartition("::")[2] == type_name
    ]


def _functions(clients: Clients, folders: dict[str, Path], resources: dict[str, Any]) -> list[FunctionSpec]:
    found = {it["FunctionName"]: it for it in clients["lambda"].list_functions()["Functions"]}
    return [
        FunctionSpec(
            name=(name := resources[logical]["Id"]),
            folder=folder,
            environment={key: str(it) for key, it in found[name]["Environment"]["Variables"].items()},
            timeout=found[name]["Timeout"],
            memory=found[name]["MemorySize"],
        )
        for logical, folder in folders.items()
    ]


def _mapping(properties: dict[str, Any]) -> Mapping:
    return Mapping(
        queue_arn=properties["EventSourceArn"],
        function=properties["FunctionName"],
        batch_size=int(properties.get("BatchSize", 10)),
        reports_failures="ReportBatchItemFailures" in properties.get("FunctionResponseTypes", []),
    )


def _finish_bucket(clients: Clients, name: str, properties: dict[str, Any]) -> None:
    """Add the notifications and the versions, which moto's CloudFormation forgets."""
    if wanted_versions := properties.get("VersioningConfiguration"):
        clients["s3"].put_bucket_versioning(Bucket=name, VersioningConfiguration=wanted_versions)
    wanted = properties.get("NotificationConfiguration", {}).get("QueueConfigurations", [])
    clients["s3"].put_bucket_notification_configuration(
        Bucket=name, NotificationConfiguration={"QueueConfigurations": [_notification(it) for it in wanted]}
    )


def _notification(wanted: dict[str, Any]) -> dict[str, Any]:
    rules = wanted.get("Filter", {}).get("S3Key", {}).get("Rules", [])
    asked = {"QueueArn": wanted["Queue"], "Events": [wanted["Event"]]}
    return asked | ({"Filter": {"Key": {"FilterRules": rules}}} if rules else {})


def _finish_table(clients: Clients, name: str, properties: dict[str, Any]) -> None:
    """Add the expiry of items, which moto's CloudFormation forgets."""
    if wanted := properties.get("TimeToLiveSpecification"):
        clients["dynamodb"].update_time_to_live(TableName=name, TimeToLiveSpecification=wanted)


def _finish_queue_policy(clients: Clients, _name: str, properties: dict[str, Any]) -> None:
    for url in properties["Queues"]:
        policy = json.dumps(properties["PolicyDocument"])
        clients["sqs"].set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})


def _finish_alarm(clients: Clients, name: str, properties: dict[str, Any]) -> None:
    clients["cloudwatch"].put_metric_alarm(AlarmName=name, **properties)


def _finish_schedule(clients: Clients, _name: str, properties: dict[str, Any]) -> None:
    clients["scheduler"].create_schedule(**properties)


def _finish_subscription(clients: Clients, _name: str, properties: dict[str, Any]) -> None:
    clients["sns"].subscribe(**properties)


_FINISHED_BY_API: dict[str, Callable[[Clients, str, dict[str, Any]], None]] = {
    "AWS::CloudWatch::Alarm": _finish_alarm,
    "AWS::DynamoDB::Table": _finish_table,
    "AWS::S3::Bucket": _finish_bucket,
    "AWS::SNS::Subscription": _finish_subscription,
    "AWS::SQS::QueuePolicy": _finish_queue_policy,
    "AWS::Scheduler::Schedule": _finish_schedule,
}
