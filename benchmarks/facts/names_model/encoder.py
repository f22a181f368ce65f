"""The model: a BERT encoder of few layers that is shown the shape of the words as well.

Devlin et al., BERT, 2019 (https://arxiv.org/abs/1810.04805), with weights of MiniLM (Wang et al., 2020,
https://arxiv.org/abs/2002.10957). What is new begins at zero: training begins with the encoder as it was.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional

from benchmarks.facts.names_model.samples import LABELS
from tearsheet.facts.names.model.units import Place, Shape

__all__ = ["Encoder", "Inputs"]

_WIDTH, _HEADS, _INNER, _PIECES, _POSITIONS = 384, 12, 1536, 30_522, 512
_JOINS = 3
_HEAD = 128  # rectified units between encoder and labels
_EPSILON = 1e-12
_DROPPED = 0.1
_UNSEEN = -10_000.0  # what is added to the likeness of padding


class Inputs(NamedTuple):
    """A batch, each rows × pieces; `mask` is true where there is a piece."""

    ids: torch.Tensor
    shapes: torch.Tensor
    places: torch.Tensor
    joins: torch.Tensor
    mask: torch.Tensor


class _Looks(nn.Module):
    """The sum of what a piece's shape, place and join say; nothing at first."""

    def __init__(self) -> None:
        super().__init__()
        self.shape = nn.Embedding(max(Shape) + 1, _WIDTH)
        self.place = nn.Embedding(max(Place) + 1, _WIDTH)
        self.join = nn.Embedding(_JOINS, _WIDTH)
        for table in (self.shape, self.place, self.join):
            nn.init.zeros_(table.weight)

    def forward(self, inputs: Inputs) -> torch.Tensor:
        looks: torch.Tensor = self.shape(inputs.shapes) + self.place(inputs.places) + self.join(inputs.joins)
        return looks


class _Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.mixed = nn.Linear(_WIDTH, 3 * _WIDTH)  # queries, keys, values
        self.attended = nn.Linear(_WIDTH, _WIDTH)
        self.attended_norm = nn.LayerNorm(_WIDTH, eps=_EPSILON)
        self.wider = nn.Linear(_WIDTH, _INNER)
        self.narrower = nn.Linear(_INNER, _WIDTH)
        self.norm = nn.LayerNorm(_WIDTH, eps=_EPSILON)
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, state: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        rows, pieces, _ = state.shape
        mixed = self.mixed(state).view(rows, pieces, 3, _HEADS, _WIDTH // _HEADS).permute(2, 0, 3, 1, 4)
        queries, keys, values = mixed.unbind(0)
        # Written out: torch's own attention is four times as slow to train on rows so short.
        likeness = queries @ keys.transpose(-1, -2) * (_WIDTH // _HEADS) ** -0.5 + mask
        seen = functional.softmax(likeness, dim=-1) @ values
        seen = seen.transpose(1, 2).reshape(rows, pieces, _WIDTH)
        state = self.attended_norm(state + self.drop(self.attended(seen)))
        inner = functional.gelu(self.wider(state))
        normed: torch.Tensor = self.norm(state + self.drop(self.narrower(inner)))
        return normed


class Encoder(nn.Module):
    """Log odds of the labels for each piece: rows × pieces × labels."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.words = nn.Embedding(_PIECES, _WIDTH)
        self.words.weight.requires_grad_(requires_grad=False)
        self.positions = nn.Embedding(_POSITIONS, _WIDTH)
        self.looks = _Looks()
        self.norm = nn.LayerNorm(_WIDTH, eps=_EPSILON)
        self.drop = nn.Dropout(_DROPPED)
        self.layers = nn.ModuleList(_Layer() for _ in range(layers))
        self.looks_again = _Looks()
        self.head = nn.Sequential(nn.Linear(_WIDTH, _HEAD), nn.GELU(), nn.Linear(_HEAD, len(LABELS)))

    def forward(self, inputs: Inputs) -> torch.Tensor:
        """See the class."""
        places = torch.arange(inputs.ids.shape[1])
        state = self.words(inputs.ids) + self.positions(places) + self.looks(inputs)
        state = self.drop(self.norm(state))
        mask = torch.where(inputs.mask, 0.0, _UNSEEN)[:, None, None, :]
        for layer in self.layers:
            state = layer(state, mask)
        answers: torch.Tensor = self.head(state + self.looks_again(inputs))
        return answers

    def load_base(self, weights: dict[str, torch.Tensor]) -> None:
        """Take the weights of BERT's naming, of as many layers as the model has; the rest stays as it is."""
        prefix = "embeddings."
        second = weights[prefix + "token_type_embeddings.weight"][0]
        own = {
            "words.weight": weights[prefix + "word_embeddings.weight"],
            "positions.weight": weights[prefix + "position_embeddings.weight"] + second,
            **_norm("norm", weights, prefix + "LayerNorm"),
        }
        for number in range(len(self.layers)):
            own |= _layer(f"layers.{number}", weights, f"encoder.layer.{number}")
        self.load_state_dict(own, strict=False)


def _norm(own: str, weights: dict[str, torch.Tensor], theirs: str) -> dict[str, torch.Tensor]:
    return {f"{own}.{part}": weights[f"{theirs}.{part}"] for part in ("weight", "bias")}


def _layer(own: str, weights: dict[str, torch.Tensor], theirs: str) -> dict[str, torch.Tensor]:
    attention = (f"{theirs}.attention.self.{name}" for name in ("query", "key", "value"))
    parts = list(attention)
    mixed = {
        f"{own}.mixed.{kind}": torch.cat([weights[f"{part}.{kind}"] for part in parts])
        for kind in ("weight", "bias")
    }
    return {
        **mixed,
        **_norm(f"{own}.attended", weights, f"{theirs}.attention.output.dense"),
        **_norm(f"{own}.attended_norm", weights, f"{theirs}.attention.output.LayerNorm"),
        **_norm(f"{own}.wider", weights, f"{theirs}.intermediate.dense"),
        **_norm(f"{own}.narrower", weights, f"{theirs}.output.dense"),
        **_norm(f"{own}.norm", weights, f"{theirs}.output.LayerNorm"),
    }
