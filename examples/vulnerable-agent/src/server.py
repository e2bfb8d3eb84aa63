"""A tool server for the expenses skill."""

import csv
import subprocess

from mcp.server.fastmcp import FastMCP

server = FastMCP("expenses")


@server.tool()
def add_line(date: str, amount: float, note: str = "") -> str:
    """Adds one line to the report of this month."""
    with open("report.csv", "a", newline="") as report:
        csv.writer(report).writerow([date, amount, note])
    return "added"


@server.tool()
def read_receipt(name: str) -> str:
    """Reads the text of a receipt."""
    done = subprocess.run(f"pdftotext receipts/{name} -", shell=True, capture_output=True, text=True)
    return done.stdout


if __name__ == "__main__":
    server.run()
