#!/usr/bin/env python3
"""exchange.py HEXAPLA: TMX, XLIFF and TEI against their schemas, then re-read by other programs.

Schemas are looked for in $HEXAPLA_SCHEMAS, else in ../shared/schemas beside the checkout. What is not
there (a schema, xmllint, jing, the translate toolkit) is skipped and named; status 77 if nothing ran.
"""
import json, os, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ElementTree

SKIPPED = 77
HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMAS = os.environ.get('HEXAPLA_SCHEMAS') or os.path.join(HERE, '..', '..', '..', 'shared', 'schemas')
ROADMAP = os.path.join(HERE, '..', '..', 'corpus', 'roadmap')
XLIFF = '{urn:oasis:names:tc:xliff:document:2.0}'
TEI = '{http://www.tei-c.org/ns/1.0}'
XML = '{http://www.w3.org/XML/1998/namespace}'

# Controls that XML cannot hold, markup, an item too few, right-to-left text.
ODD = 'A & B <tag> ]]> "quoted"\n\n1. First item with a bell \x07 in it.\n2. Second item\twith a tab.\n3. Third item.\n\nThe end is near.\n'
ODD_OTHER = 'أ & ب <tag> ]]> "quoted"\n\n1. البند الأول مع جرس \x07 فيه.\n2. البند الثاني.\n\nالنهاية قريبة.\n'

done, skipped = [], []


def check(holds, what, detail=''):
    if not holds:
        sys.exit('FAILED: %s\n%s' % (what, detail))


def output(binary, format, *files):
    run = subprocess.run([binary, 'align', '--format', format, *files], capture_output=True)
    check(run.returncode == 0, '%s is written' % format, run.stderr.decode())
    return run.stdout


def validated(name, program, schema, *command):
    """Runs a validator, if it and the schema are there."""
    path = os.path.join(SCHEMAS, schema)
    if shutil.which(program) is None or not os.path.exists(path):
        skipped.append('%s by %s' % (name, program if os.path.exists(path) else schema))
        return
    run = subprocess.run([program, *[path if c == 'SCHEMA' else c for c in command]], capture_output=True)
    check(run.returncode == 0, '%s is valid by %s' % (name, schema), (run.stdout + run.stderr).decode()[:2000])
    done.append('%s by %s' % (name, schema))


def cells(binary, files):
    """What the other formats must hold: for each row the text of each cell, None for a gap."""
    rows = [json.loads(line) for line in output(binary, 'jsonl', *files).decode().splitlines()]
    return [[legal(' '.join(s['text'] for s in cell)) if cell else None for cell in row['cells']] for row in rows]


def legal(text):
    return ''.join(c if c >= ' ' or c in '\t\n\r' else '\ufffd' for c in text)


def tmx(binary, folder, files, name):
    path = os.path.join(folder, name + '.tmx')
    open(path, 'wb').write(output(binary, 'tmx', *files))
    validated('TMX', 'xmllint', 'tmx14.dtd', '--noout', '--nowarning', '--dtdvalid', 'SCHEMA', path)
    rows = [row for row in cells(binary, files) if sum(cell is not None for cell in row) > 1]
    units = [[seg.text for seg in unit.iter('seg')] for unit in ElementTree.parse(path).iter('tu')]
    check(units == [[c for c in row if c is not None] for row in rows], 'TMX holds the rows', units)
    pairs = read_by_toolkit(path)
    if pairs is None:
        skipped.append('TMX by the translate toolkit')
        return
    check(pairs == [row[:2] for row in rows], 'the translate toolkit reads the same rows', pairs)
    done.append('TMX by the translate toolkit')


def read_by_toolkit(path):
    """Source and target of every unit, by this Python or the system's; None where the toolkit is missing."""
    code = ('import json, sys; from translate.storage import tmx; '
            'print(json.dumps([[u.source, u.target] for u in tmx.tmxfile.parsefile(sys.argv[1]).units]))')
    for python in (sys.executable, '/usr/bin/python3'):
        run = subprocess.run([python, '-c', code, path], capture_output=True)
        if run.returncode == 0:
            return json.loads(run.stdout)
    return None


def xliff(binary, folder, files, name):
    path = os.path.join(folder, name + '.xlf')
    open(path, 'wb').write(output(binary, 'xliff', *files))
    validated('XLIFF', 'xmllint', 'xliff21/xliff_core_2.0.xsd', '--noout', '--schema', 'SCHEMA', path)
    validated('XLIFF', 'jing', 'xliff21/xliff_2_advanced_validation.nvdl', 'SCHEMA', path)

    def text(node):
        if node is None or not ''.join(node.itertext()) and not list(node):
            return None
        parts = [node.text or '']
        for child in node:
            parts += ['\ufffd' if child.tag == XLIFF + 'cp' else text(child) or '', child.tail or '']
        return ''.join(parts)

    units = [[text(s.find(XLIFF + 'source')), text(s.find(XLIFF + 'target'))] for s in ElementTree.parse(path).iter(XLIFF + 'segment')]
    rows = cells(binary, files)
    check(units == rows, 'XLIFF holds the rows', [p for p in zip(units, rows) if p[0] != p[1]][:3])
    states = [s.get('state') for s in ElementTree.parse(path).iter(XLIFF + 'segment')]
    gaps = [None in row for row in rows]
    check(all(state == 'initial' for state, gap in zip(states, gaps) if gap), 'a gap is no translation', states)
    if shutil.which('xmllint') is not None:
        query = 'count(//*[local-name()="unit"])'
        run = subprocess.run(['xmllint', '--xpath', query, path], capture_output=True)
        check(int(run.stdout) == len(rows), 'xmllint counts a unit a row', run.stdout)
        done.append('XLIFF by XPath')


def tei(binary, folder, files, name):
    path = os.path.join(folder, name + '.tei.xml')
    open(path, 'wb').write(output(binary, 'tei', *files))
    validated('TEI', 'jing', 'tei_all.rng', 'SCHEMA', path)
    root = ElementTree.parse(path).getroot()
    segments = {seg.get(XML + 'id'): seg.text for seg in root.iter(TEI + 'seg')}
    links = [link.get('target').split() for link in root.iter(TEI + 'link')]
    check(all(target[1:] in segments for link in links for target in link), 'every link leads to a segment', links)
    linked = [[segments[target[1:]] for target in link] for link in links]
    rows = [row for row in cells(binary, files) if None not in row]
    check([' '.join(link) for link in linked] == [' '.join(row) for row in rows], 'TEI links the rows', linked)
    done.append('TEI by its links')


def main():
    binary = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        odd = [os.path.join(folder, 'odd.en.txt'), os.path.join(folder, 'odd.ar.txt')]
        for path, text in zip(odd, (ODD, ODD_OTHER)):
            open(path, 'w', encoding='utf-8').write(text)
        roadmap = [os.path.join(ROADMAP, 'bg.txt'), os.path.join(ROADMAP, 'fi.txt')]
        for name, files in (('roadmap', roadmap), ('odd', odd)):
            tmx(binary, folder, files, name)
            xliff(binary, folder, files, name)
            tei(binary, folder, files, name)
    for what in dict.fromkeys(skipped):
        print('SKIPPED: ' + what)
    print('checked: ' + ', '.join(dict.fromkeys(done)))
    sys.exit(0 if done else SKIPPED)


if __name__ == '__main__':
    main()
