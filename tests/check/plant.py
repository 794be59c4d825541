#!/usr/bin/env python3
"""Plants faults in documents that have none, one at a time, and counts how many `hexapla check` finds.

  plant.py HEXAPLA [--faults N] [--seed N] [--least KIND=SHARE ...] FOLDER...

The state so far goes to standard error every hundred faults; 2,000 take some ten minutes.

A FOLDER holds the versions of one document as LANGUAGE.txt. A fault counts as found when a finding
that the unspoilt pair does not have names the version and a line next to it, or refers to it. Python 3, nothing else.
"""
import argparse, collections, itertools, json, os, random, re, subprocess, sys, tempfile

# Which checks answer for a fault of a kind.
CHECKS = {
    'number': {'number-mismatch', 'list-numbering'},
    'name': {'name-mismatch'},
    'item': {'missing-item', 'missing-heading', 'missing-sentence'},
    'untranslated': {'untranslated'},
    'stop': {'final-stop'},
    'bracket': {'unpaired-mark'},
}


def lines_of(text):
    return text.split('\n')


def in_line(text, pattern, rng, accept=lambda m, line: True):
    """A random match of a pattern in the text, as (line index, match); None where there is none."""
    found = [(n, m) for n, line in enumerate(lines_of(text)) for m in re.finditer(pattern, line)
             if accept(m, line)]
    return rng.choice(found) if found else None


def replaced(text, line, begin, end, new):
    lines = lines_of(text)
    lines[line] = lines[line][:begin] + new + lines[line][end:]
    return '\n'.join(lines), line + 1


def a_number(text, other, rng):
    """Another digit in a number of two digits or more that both versions write."""
    hit = in_line(text, r'(?<![\w.,/:@-])\d{2,}(?![\w/@-])', rng,
                  lambda m, line: '://' not in line and m.group() in other and m.start() > 6)
    if not hit:
        return None
    line, m = hit
    at = rng.randrange(m.start(), m.end())
    old = m.string[at]
    new = rng.choice([d for d in '123456789' if d != old])
    return replaced(text, line, at, at + 1, new)


def a_name(text, other, rng):
    """A name that both versions write, in its Latin form, becomes another name. What either writes with a small
    letter too, as Software in German, is none."""
    def is_name(m, line):
        word = r'\b' + m.group() + r'\b'
        return re.search(word, other) and not re.search(word.lower(), text + other)
    hit = in_line(text, r'(?<=[a-zà-ÿа-я,] )[A-Z][a-z]{4,}(?=[ ,.])', rng, is_name)
    if not hit:
        return None
    line, m = hit
    new = rng.choice([n for n in ('Petrovic', 'Lindqvist', 'Zambezi', 'Tampere', 'Kowalski') if n[0] != m.group()[0]])
    return replaced(text, line, m.start(), m.end(), new)


def an_item(text, other, rng):
    """A list item is left out, and the numbers behind it move up."""
    lines = lines_of(text)
    items = [n for n, line in enumerate(lines) if re.match(r'\s*(\d+\.|-|\*|•)\s+\S.{15,}', line)]
    if not items:
        return None
    gone = rng.choice(items)
    number = re.match(r'\s*(\d+)\.', lines[gone])
    del lines[gone]
    due = int(number.group(1)) if number else None
    for n in range(gone, len(lines)):
        m = re.match(r'(\s*)(\d+)(\..*)', lines[n])
        if due is None or (lines[n].strip() and not m) or (m and int(m.group(2)) != due + 1):
            break
        if m:
            lines[n] = m.group(1) + str(due) + m.group(3)
            due += 1
    return '\n'.join(lines), gone + 1


def an_untranslated(text, other, rng, gold):
    """A paragraph or item of five words or more is left in the other version's language."""
    mine, theirs = gold
    ids = [i for i in mine if i in theirs and len(theirs[i].split()) >= 5 and
           mine[i] in text and text.count(mine[i]) == 1 and mine[i] != theirs[i]]
    if not ids:
        return None
    i = rng.choice(ids)
    at = text.index(mine[i])
    return text.replace(mine[i], theirs[i]), text.count('\n', 0, at) + 1


def a_stop(text, other, rng):
    """The last stop of a line of forty characters or more is taken away."""
    hit = in_line(text, r'(?<=[^\W\d_]{3})[.。]$', rng, lambda m, line: m.start() >= 40)
    return hit and replaced(text, hit[0], hit[1].start(), hit[1].end(), '')


def a_bracket(text, other, rng):
    """A bracket of a pair is taken away."""
    hit = in_line(text, r'\([^()]{5,60}\)', rng, lambda m, line: line.count('(') == line.count(')'))
    if not hit:
        return None
    line, m = hit
    at = rng.choice([m.start(), m.end() - 1])
    return replaced(text, line, at, at + 1, '')


def lines_in(file, finding):
    """The lines of a file that a finding or what it refers to names: of two names it cannot tell the wrong one."""
    return [place['line'] for place in [finding, *finding['related']] if place['file'] == file]


def changed(before, after):
    """Some words before and after the first difference, as they became."""
    at = next((n for n, (x, y) in enumerate(zip(before, after)) if x != y), len(after))
    return after[max(at - 30, 0):at + 30].replace('\n', ' ')


PLANT = {'number': a_number, 'name': a_name, 'item': an_item, 'stop': a_stop, 'bracket': a_bracket}


def paired_lines(hexapla, files):
    """Segments of one row each, one to one: {row: text} for both versions."""
    out = subprocess.run([hexapla, 'align', '--format', 'jsonl', *files], capture_output=True, text=True)
    mine, theirs = {}, {}
    for row in map(json.loads, out.stdout.splitlines()):
        if row['relation'] == '1-1' and row['kind'] in ('prose', 'item') and row['confidence'] > 0.9:
            theirs[row['row']], mine[row['row']] = (c[0]['text'] for c in row['cells'])
    return mine, theirs


def findings(hexapla, files):
    # Without dictionaries, so that the figures are the same on every machine.
    out = subprocess.run([hexapla, 'check', '--dictionary', 'none', '--format', 'jsonl', *files],
                         capture_output=True, text=True)
    if out.returncode > 1:
        sys.exit(out.stderr)
    return [json.loads(line) for line in out.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('hexapla')
    parser.add_argument('folders', nargs='+')
    parser.add_argument('--faults', type=int, default=200)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--languages', default='')
    parser.add_argument('--kinds', default=','.join(sorted(CHECKS)), help='which faults to plant')
    parser.add_argument('--least', action='append', default=[], metavar='KIND=SHARE')
    parser.add_argument('--show', action='store_true', help='print what was not found')
    args = parser.parse_args()
    rng = random.Random(args.seed)
    wanted = args.languages.split(',') if args.languages else None
    pairs = []
    for folder in args.folders:
        codes = sorted(f[:-4] for f in os.listdir(folder) if re.fullmatch(r'[A-Za-z-]+\.txt', f))
        codes = [c for c in codes if not wanted or c in wanted]
        pairs += [(folder, a, b) for a, b in itertools.permutations(codes, 2)]
    before, aligned = {}, {}
    planted, found = collections.Counter(), collections.Counter()
    kinds, tries = args.kinds.split(','), 0
    with tempfile.TemporaryDirectory() as work:
        while sum(planted.values()) < args.faults and tries < 20 * args.faults:
            tries += 1
            kind, (folder, a, b) = kinds[tries % len(kinds)], rng.choice(pairs)
            files = [os.path.join(folder, c + '.txt') for c in (a, b)]
            other, text = (open(f, encoding='utf-8', newline='').read() for f in files)
            if kind == 'untranslated':
                if (folder, a, b) not in aligned:
                    aligned[folder, a, b] = paired_lines(args.hexapla, files)
                result = an_untranslated(text, other, rng, aligned[folder, a, b])
            else:
                result = PLANT[kind](text, other, rng)
            if not result:
                continue
            spoilt, line = result
            if (folder, a, b) not in before:
                before[folder, a, b] = {f['fingerprint'] for f in findings(args.hexapla, files)}
            file = os.path.join(work, b + '.txt')
            with open(file, 'w', encoding='utf-8', newline='') as out:
                out.write(spoilt)
            new = [f for f in findings(args.hexapla, [files[0], file])
                   if f['fingerprint'] not in before[folder, a, b]]
            planted[kind] += 1
            if sum(planted.values()) % 100 == 0:
                print(*(f'{k} {found[k]}/{planted[k]}' for k in kinds), sep='  ', file=sys.stderr, flush=True)
            hit = any(f['check'] in CHECKS[kind] and any(abs(n - line) <= 2 for n in lines_in(file, f))
                      for f in new)
            found[kind] += hit
            if args.show and not hit:
                print('missed', kind, folder, a, b, line, changed(text, spoilt),
                      [(f['check'], f['language'], f['line']) for f in new], sep='\t', flush=True)
    status = 0
    least = dict(pair.split('=') for pair in args.least)
    for kind in kinds:
        if not planted[kind]:
            continue
        share = found[kind] / planted[kind]
        print(f'{kind}\t{found[kind]} of {planted[kind]}\t{share:.3f}')
        if share < float(least.get(kind, 0)):
            print(f'{kind}: below {least[kind]}', file=sys.stderr)
            status = 1
    return status


if __name__ == '__main__':
    sys.exit(main())
