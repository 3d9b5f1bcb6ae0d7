"""Ren'Py 8.0.3, as Debian 12 has it, gives some nodes of its expressions an end before their beginning, which Python 3.11 refuses."""

import ast
import builtins

compile_as_python_does = builtins.compile


def compile(source, *rest, **named):
    if isinstance(source, ast.AST):
        for node in ast.walk(source):
            if getattr(node, "end_lineno", None) is not None and node.end_lineno < node.lineno:
                node.end_lineno, node.end_col_offset = node.lineno, node.col_offset
    return compile_as_python_does(source, *rest, **named)


builtins.compile = compile
