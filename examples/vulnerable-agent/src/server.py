"""A tool server for the expenses skill."""

import csv

from mcp.server.fastmcp import FastMCP

server = FastMCP("expenses")


@server.tool()
def add_line(date: str, amount: float, note: str = "") -> str:
    """Adds one line to the report of this month."""
    with open("report.csv", "a", newline="") as report:
        csv.writer(report).writerow([date, amount, note])
    return "added"


if __name__ == "__main__":
    server.run()
