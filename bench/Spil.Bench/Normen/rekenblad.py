"""Puts the cases in a LibreOffice Calc sheet of formulas, recalculates it headless and says how many rows per second.

Usage: /usr/bin/python3 rekenblad.py vragen.json ROWS ROUNDS  (needs the packages libreoffice-calc-nogui and python3-uno)
Prints one JSON: {"som": the minutes of the cases together, "perSeconde": rows recalculated per second, the median of the rounds}.
"""
import json
import statistics
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.FillDirection import TO_BOTTOM

CODES = ["eigen-mogelijkheden", "beperkingen-enig", "beperkingen-veel", "samenstelling-huishouden", "kamer-in-gebruik", "kamer-niet-in-gebruik"]

# Hours per year, exact minutes per week, whole minutes: sum first, round once, up.
FORMULAS = ("=108-23*A1+26*B1+52*C1+26*D1+16*E1+4*F1", "=G1*60/52", "=ROUNDUP(MAX(0;H1);0)")


def connect(profile):
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--nologo", "--accept=pipe,name=spilbench;urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve("uno:pipe,name=spilbench;urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:  # The office is not up yet.
            time.sleep(0.5)
    office.kill()
    raise SystemExit("LibreOffice does not answer.")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = json.load(file)
    rows, rounds = int(sys.argv[2]), int(sys.argv[3])
    inputs = []
    for case in cases:
        count = {line["code"]: line.get("aantal", 1) for line in case["regels"]}
        inputs.append(tuple(float(count.get(code, 0)) for code in CODES))
    with tempfile.TemporaryDirectory() as profile:
        office, desktop = connect(profile)
        try:
            hidden = PropertyValue()
            hidden.Name, hidden.Value = "Hidden", True
            book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
            book.enableAutomaticCalculation(False)
            sheet = book.Sheets.getByIndex(0)
            sheet.getCellRangeByPosition(0, 0, len(CODES) - 1, rows - 1).setDataArray(tuple(inputs[i % len(inputs)] for i in range(rows)))
            sheet.getCellRangeByPosition(6, 0, 8, 0).setFormulaArray((FORMULAS,))
            sheet.getCellRangeByPosition(6, 0, 8, rows - 1).fillAuto(TO_BOTTOM, 1)
            book.calculateAll()
            total = sum(row[0] for row in sheet.getCellRangeByPosition(8, 0, 8, len(cases) - 1).getDataArray())
            speeds = []
            for _ in range(rounds):
                begin = time.perf_counter()
                book.calculateAll()
                speeds.append(rows / (time.perf_counter() - begin))
            print(json.dumps({"som": round(total), "perSeconde": statistics.median(speeds)}))
        finally:
            office.kill()
            office.wait()


main()
