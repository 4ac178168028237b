"""The command that tells whether blinding held: blinding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coder_app.cli.call import columns, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call


def declare(commands: Commands) -> None:
    held = commands.add("blinding", "tell whether blinding held: James, Bang, per coder and source", _blinding)
    held.add_argument("--draws", type=int, default=2000, metavar="N", help="draws of the interval and the test")
    held.add_argument("--confidence", type=float, default=0.95, metavar="C", help="of the intervals (0.95)")
    held.add_argument("--seed", type=int, default=1, metavar="S", help="of the draws (1)")


def _blinding(call: Call) -> None:
    from coder_app.operations.blinding_report import did_blinding_hold, told
    from coder_app.reliability.intervals import Draws

    args = call.args
    how = Draws(draws=args.draws, seed=args.seed, confidence=args.confidence)
    with call.project() as project:
        found = told(project.ask(did_blinding_hold, how))
    call.answer(found, lambda: "\n\n".join(_for_people(found)))


def _for_people(found: dict[str, Any]) -> list[str]:
    return [*_of_guesses(found), *_of_anchoring(found["anchoring"])]


def _of_anchoring(found: dict[str, Any]) -> list[str]:
    if not found["documents"]:
        return []
    rows = [
        (each["code"], each["masked"], each["unmasked"], each["value"], each["low"], each["high"], each["p"])
        for each in found["codes"]
    ]
    told = (f"{plural(found['documents'], 'document')} coded both masked ({plural(found['masked'], 'reading')}) and "
            f"unmasked ({plural(found['unmasked'], 'reading')}): share of the text with each code.")  # fmt: skip
    return [told + "\n" + columns(("code", "masked", "unmasked", "difference", "low", "high", "p"), rows)]


def _of_guesses(found: dict[str, Any]) -> list[str]:
    said = found["recognised"]
    lines = [f"{plural(said['yes'], 'answer')} of {sum(said[each] for each in ('no', 'unsure', 'yes'))} say that the "
             f"source was recognised, {said['unsure']} that it may have been."]  # fmt: skip
    if not found["facets"]:
        return [*lines, found["james"]["undefined_reason"]]
    for facet, each in found["facets"].items():
        lines += [_indices(facet, each), _share_by_truth(each)]
    alphas = [
        (name.replace("_", " "), each["documents"], each["krippendorff_alpha"])
        for name, each in found["agreement"].items()
    ]
    return [*lines, columns(("documents", "number", "alpha"), alphas)]


def _indices(facet: str, each: dict[str, Any]) -> str:
    rows = [
        ("James (1 blind, .5 chance, 0 all right)", *_limits(each["james"])),
        ("right beyond what language and kind tell", *_limits(each["corrected"])),
        ("p of as many right guesses by chance", each["test"]["value"], None, None),
    ]
    told = f"{facet.capitalize()}: {plural(each['guesses'], 'guess', 'guesses')}."
    return f"{told}\n{columns(('index', 'value', 'low', 'high'), rows)}\n{_verdict(each['james'])}"


def _limits(result: dict[str, Any]) -> tuple[Any, Any, Any]:
    return result["value"], result["low"], result["high"]


def _verdict(james: dict[str, Any]) -> str:
    if james["value"] is None:
        return str(james["undefined_reason"])
    if james["high"] is None or james["low"] is None:
        return "There are too few guesses to say how far this can be trusted."
    if james["high"] < 0.5:
        return "Blinding has failed: coders name the source more often than chance allows."
    if james["low"] > 0.5:
        return "Blinding held: coders mostly do not know the source."
    return "The guesses do not tell apart whether blinding held: the interval reaches to both sides of .5."


def _share_by_truth(each: dict[str, Any]) -> str:
    rows = []
    for coder, found in [("all", each["bang"]), *each["bang"]["by_coder"].items()]:
        values = found["value"] or {}
        rows += [
            (coder, source, value, found["low"][source], found["high"][source])
            for source, value in values.items() if value is not None
        ]  # fmt: skip
    return "Bang (1 all right, 0 chance, -1 all wrong)\n" + columns(("coder", "source", "value", "low", "high"), rows)
