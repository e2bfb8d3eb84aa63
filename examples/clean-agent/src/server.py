"""A tool server for the expenses skill."""

import csv
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

server = FastMCP("expenses")
RECEIPTS = Path("receipts").resolve()


@server.tool()
def add_line(date: str, amount: float, note: str = "") -> str:
    """Adds one line to the report of this month."""
    with open("report.csv", "a", newline="") as report:
        csv.writer(report).writerow([date, amount, note])
    return "added"


@server.tool()
def read_receipt(name: str) -> str:
    """Reads the text of a receipt."""
    receipt = (RECEIPTS / name).resolve()
    if not receipt.is_relative_to(RECEIPTS):
        raise ValueError("not a receipt")
    done = subprocess.run(["pdftotext", "--", str(receipt), "-"], capture_output=True, text=True)
    return done.stdout


if __name__ == "__main__":
    server.run()
