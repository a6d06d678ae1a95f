"""Validates each contract below src with the platform's own typed models in strict mode.

Prints a JSON object a finding, then one with the number of contracts.
"""

import json
import logging
import re
from pathlib import Path

import yaml
from omnibase_core.enums.enum_validator_mode import EnumValidatorMode
from omnibase_core.normalization.contract_validator import validate_contract_file

logging.disable(logging.CRITICAL)
DETAIL = re.compile(r"'loc': \((?P<loc>.*?)\), 'msg': (?P<quote>['\"])(?P<msg>.*?)(?P=quote), 'input'")


def line_of(path, keys):
    """The line of the deepest of the keys that the contract has."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return mark.line + 1 if mark else 1
    line = 1
    for key in keys:
        if isinstance(node, yaml.MappingNode):
            found = next(((k, v) for k, v in node.value if k.value == key), None)
            if found is None:
                break
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and key.isdigit() and int(key) < len(node.value):
            node = node.value[int(key)]
            line = node.start_mark.line + 1
    return line


def first_key(path, text):
    """The first word of the text that is a key of the contract, as a list."""
    keys = set(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    return [word for word in re.findall(r"\w+", text) if word in keys][:1]


def findings(path):
    try:
        result = validate_contract_file(path, EnumValidatorMode.STRICT)
    except Exception as error:
        text = " ".join(f"{type(error).__name__}: {error}".split())
        yield line_of(path, first_key(path, text)), None, text[:500]
        return
    if result.bucket.value != "node_root_contract":
        yield 1, None, f"it is taken for a {result.bucket.value}: a contract stands at nodes/<node>/contract.yaml"
    for error in () if result.passed else result.errors:
        text = str(error)
        if "'type': 'default_factory_not_called'" in text:
            continue
        detail = DETAIL.search(text)
        if detail is None:
            yield line_of(path, first_key(path, text)), None, text[:500]
        else:
            keys = re.findall(r"[\w-]+", detail["loc"])
            yield line_of(path, keys), ".".join(keys), detail["msg"]


contracts = sorted(Path("src").rglob("contract.yaml"))
for path in contracts:
    for line, rule, message in findings(path):
        print(json.dumps({"file": path.as_posix(), "line": line, "rule": rule, "message": message}))
print(json.dumps({"checked": len(contracts)}))
