"""Stage 7: products become text by templates that compute nothing."""

from __future__ import annotations

import os
import pathlib

import jinja2

TEMPLATES = pathlib.Path(__file__).parent / "templates"


class Renderer:
    def __init__(self, bytecode: pathlib.Path | None) -> None:
        cache = None
        if bytecode is not None:
            os.makedirs(bytecode, exist_ok=True)
            cache = jinja2.FileSystemBytecodeCache(str(bytecode))
        self.environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(str(TEMPLATES)),
            block_start_string="[%",
            block_end_string="%]",
            variable_start_string="{$",
            variable_end_string="$}",
            comment_start_string="[#",
            comment_end_string="#]",
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=jinja2.StrictUndefined,
            bytecode_cache=cache,
            auto_reload=False,
        )

    def render(self, product) -> str:
        return self.environment.get_template(product.template).render(product.model)
