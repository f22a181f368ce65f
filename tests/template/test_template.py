"""What must hold in template.yaml beyond what the linters know."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from local.template import defaults, load, translate
from tearsheet import settings

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = load(ROOT / "template.yaml")
RESOURCES: dict[str, Any] = TEMPLATE["Resources"]
PEOPLE = {"Sender": "desk@example.org", "Recipients": "reader@example.org"}
SETTINGS: dict[str, Any] = {
    "Clean": settings.CleanSettings,
    "Summarise": settings.SummariseSettings,
    "Digest": settings.DigestSettings,
}


def of_type(name: str) -> dict[str, Any]:
    return {key: body for key, body in RESOURCES.items() if body["Type"] == name}


FUNCTIONS = of_type("AWS::Serverless::Function")
QUEUES = of_type("AWS::SQS::Queue")


class Recorder(dict[str, str]):
    """An environment that remembers what was asked of it."""

    def __init__(self, values: dict[str, str]) -> None:
        super().__init__(values)
        self.asked: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_is_told_exactly_what_its_settings_read(function: str) -> None:
    shared = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]
    declared = {**shared, **FUNCTIONS[function]["Properties"]["Environment"]["Variables"]}
    known = {
        "TEARSHEET_SENDER": "a@example.org",
        "TEARSHEET_RECIPIENTS": "b@example.org",
        "TEARSHEET_TIME_ZONE": "Europe/Berlin",
        "TEARSHEET_ENDPOINT": "",
        "TEARSHEET_NAMES": "rules",
    }
    environ = Recorder({name: known.get(name, "1") for name in declared})
    SETTINGS[function].read(environ)
    assert environ.asked == {name for name in declared if name.startswith("TEARSHEET_")}


@pytest.mark.parametrize("parameter", TEMPLATE["Parameters"])
def test_every_parameter_is_described_bounded_and_shown_in_a_group(parameter: str) -> None:
    body = TEMPLATE["Parameters"][parameter]
    assert body["Description"].endswith(".")
    bounds = {"AllowedPattern", "AllowedValues", "MinValue"}
    assert bounds & body.keys() or body["Type"] == "CommaDelimitedList"
    groups = TEMPLATE["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"]
    assert [parameter in group["Parameters"] for group in groups].count(True) == 1


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_queue_hides_a_message_for_six_times_its_function_s_timeout(function: str) -> None:
    properties = FUNCTIONS[function]["Properties"]
    timeout = properties.get("Timeout", TEMPLATE["Globals"]["Function"]["Timeout"])
    for event in properties.get("Events", {}).values():
        queue = event["Properties"]["Queue"]["Fn::GetAtt"][0]
        assert QUEUES[queue]["Properties"]["VisibilityTimeout"] == 6 * timeout
        assert event["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


@pytest.mark.parametrize(("names", "layers"), [("model", 3), ("rules", 2)])
def test_the_names_model_is_a_layer_of_summarise_alone_and_only_where_it_is_wanted(
    names: str, layers: int
) -> None:
    parameters = {**defaults(TEMPLATE), **PEOPLE, "Names": names}
    translated = translate(TEMPLATE, parameters)
    given = {
        name: [layer for layer in body["Properties"]["Layers"] if _is_attached(layer, names)]
        for name, body in translated["Resources"].items()
        if body["Type"] == "AWS::Lambda::Function"
    }
    assert {name: len(attached) for name, attached in given.items()} == {
        "Clean": 2,
        "Summarise": layers,
        "Digest": 2,
    }
    (layer,) = (body for name, body in translated["Resources"].items() if name.startswith("NamesLayer"))
    assert layer["Condition"] == "HasNamesModel"


def _is_attached(layer: dict[str, Any], names: str) -> bool:
    return "Fn::If" not in layer or (layer["Fn::If"][0] == "HasNamesModel" and names == "model")


@pytest.mark.parametrize("queue", QUEUES)
def test_every_queue_has_a_dead_letter_queue_and_every_such_queue_an_alarm(queue: str) -> None:
    properties = QUEUES[queue]["Properties"]
    assert properties["SqsManagedSseEnabled"] is True
    if "RedrivePolicy" in properties:
        target = properties["RedrivePolicy"]["deadLetterTargetArn"]["Fn::GetAtt"][0]
        assert target.endswith("DeadLetterQueue")
        return
    watched = [
        alarm["Properties"]["Dimensions"][0]["Value"]["Fn::GetAtt"][0]
        for alarm in of_type("AWS::CloudWatch::Alarm").values()
    ]
    assert queue in watched


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_has_a_role_and_a_log_group_of_its_own_with_retention(function: str) -> None:
    properties = FUNCTIONS[function]["Properties"]
    role = properties["Role"]["Fn::GetAtt"][0]
    log = properties["LoggingConfig"]["LogGroup"]["Ref"]
    assert (role, log) == (f"{function}Role", f"{function}Logs")
    assert RESOURCES[log]["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}


def _statements() -> list[Any]:
    return [
        pytest.param(statement, id=f"{role}-{statement['Sid']}")
        for role, body in of_type("AWS::IAM::Role").items()
        for policy in body["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
    ]


@pytest.mark.parametrize("statement", _statements())
def test_a_right_names_its_actions_and_its_resources(statement: dict[str, Any]) -> None:
    actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
    assert all("*" not in action for action in actions)
    if statement["Sid"] != "Trace":  # X-Ray knows no resources
        assert statement["Resource"] != "*"


@pytest.mark.parametrize("role", [f"{function}Role" for function in FUNCTIONS])
def test_who_reads_a_bucket_may_list_it_so_that_a_missing_object_is_told_as_missing(role: str) -> None:
    [policy] = RESOURCES[role]["Properties"]["Policies"]
    actions = str([statement["Action"] for statement in policy["PolicyDocument"]["Statement"]])
    assert "s3:GetObject" in actions
    assert "s3:ListBucket" in actions


@pytest.mark.parametrize("bucket", of_type("AWS::S3::Bucket"))
def test_a_bucket_is_private_encrypted_versioned_kept_and_for_tls_alone(bucket: str) -> None:
    body = RESOURCES[bucket]
    properties = body["Properties"]
    assert set(properties["PublicAccessBlockConfiguration"].values()) == {True}
    assert properties["VersioningConfiguration"] == {"Status": "Enabled"}
    assert properties["BucketEncryption"]
    assert (body["DeletionPolicy"], body["UpdateReplacePolicy"]) == ("Retain", "Retain")
    [statement] = RESOURCES[f"{bucket}Policy"]["Properties"]["PolicyDocument"]["Statement"]
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert statement["Effect"] == "Deny"


def test_the_table_is_kept_and_can_be_restored() -> None:
    table = RESOURCES["Table"]
    assert (table["DeletionPolicy"], table["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert table["Properties"]["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
    assert table["Properties"]["TimeToLiveSpecification"]["Enabled"] is True


def test_the_schedule_follows_the_list_s_time_zone_and_names_its_time() -> None:
    schedule = RESOURCES["DigestTimer"]["Properties"]
    assert schedule["ScheduleExpressionTimezone"] == {"Ref": "TimeZone"}
    assert "<aws.scheduler.scheduled-time>" in schedule["Target"]["Input"]["Fn::Sub"]


def test_the_template_is_translated_without_a_role_or_right_that_it_does_not_write_itself() -> None:
    translated = translate(TEMPLATE, defaults(TEMPLATE) | PEOPLE)
    roles = {key for key, body in translated["Resources"].items() if body["Type"] == "AWS::IAM::Role"}
    assert roles == set(of_type("AWS::IAM::Role"))
    assert all("ManagedPolicyArns" not in translated["Resources"][role]["Properties"] for role in roles)
