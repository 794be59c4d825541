#!/usr/bin/env python3
"""seeded_edits.py HEXAPLA [FOLDER...]: edits documents in ways it knows and asks `hexapla diff` what changed.

Every LANG.txt in a folder (default: corpus/roadmap) is edited: items removed and their list renumbered,
sentences and items moved, reworded, split, merged, removed, added. An edit is taken back where the
segmenter sees other segments than those meant; what diff then says must be the edits and nothing else.

  --edits N     per document, fewer in short ones (default 30)     --seed N   (default 1)
  --least X     exit with 1 below this share (default 0.97)        --show N   print up to N mistakes
"""
import argparse, collections, glob, json, os, random, re, subprocess, sys, tempfile

Piece = collections.namedtuple('Piece', 'gap marker space text kind id key')


def run(binary, *arguments):
    done = subprocess.run([binary, *arguments], capture_output=True, timeout=120)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode(errors='replace'))
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def plain(text):
    return ' '.join(text.split())


def pieces(binary, path, code):
    """The document as its segments with what stands before each: white space and marker."""
    data = open(path, 'rb').read()
    result, at = [], 0
    for number, s in enumerate(run(binary, 'segment', '--format', 'jsonl', '--languages', code, path)):
        before = data[at:s['begin']].decode()
        marker = s['marker'] or ''
        place = before.rfind(marker) if marker else len(before)
        result.append(Piece(before[:place], marker, before[place + len(marker):], s['text'], s['kind'], s['id'], number))
        at = s['end']
    return result, data[at:].decode()


def rendered(document, tail):
    return ''.join(p.gap + p.marker + p.space + p.text for p in document) + tail


class Editor:
    def __init__(self, binary, path, code, seed):
        self.binary, self.code = binary, code
        self.random = random.Random('%s %d' % (os.path.basename(path), seed))
        self.old, self.tail = pieces(binary, path, code)
        self.document = list(self.old)
        self.touched = set()    # keys of the segments that an edit needs as they are
        self.expected = []      # (kind, old texts, new texts)
        self.fresh = len(self.old)
        count = collections.Counter(plain(p.text) for p in self.old)
        self.unique = {p.key for p in self.old if count[plain(p.text)] == 1}
        self.spaced = code.split('-')[0] not in ('zh', 'ja', 'th', 'lo', 'km', 'my')
        self.words = [w for p in self.old for w in re.findall(r'\w{4,}', p.text)] or ['word']

    def write(self, document):
        path = os.path.join(self.folder, 'new.txt')
        with open(path, 'w', encoding='utf-8', newline='') as f:
            f.write(rendered(document, self.tail))
        return path

    def attempt(self, document, keys, expected):
        """Keeps the edit if the segmenter sees it as it is meant."""
        seen = run(self.binary, 'segment', '--format', 'jsonl', '--languages', self.code, self.write(document))
        meant = [(p.marker, plain(p.text)) for p in document]
        if [(s['marker'] or '', plain(s['text'])) for s in seen] != meant:
            return False
        self.document = document
        self.touched.update(keys)
        self.expected.append(expected)
        return True

    def free(self, at, kinds=('prose', 'item')):
        """A segment that no edit has been near."""
        p = self.document[at]
        near = {self.document[i].key for i in range(max(0, at - 1), min(len(self.document), at + 2))}
        return (p.kind in kinds and p.key in self.unique and not near & self.touched and self.size(p.text) >= 2)

    def size(self, text):
        return len(text.split()) if self.spaced else len(text) // 3

    def around(self, *places):
        return {self.document[i].key for at in places for i in range(max(0, at - 1), min(len(self.document), at + 2))}

    def pick(self, kinds=('prose', 'item'), size=2):
        choice = [i for i in range(1, len(self.document)) if self.free(i, kinds) and self.size(self.document[i].text) >= size]
        return self.random.choice(choice) if choice else None

    def leaf(self, at):
        following = self.document[at + 1] if at + 1 < len(self.document) else None
        return not (following and following.id.startswith(self.document[at].id + '.'))

    def siblings(self, at, document):
        """Places of the items of the same list that has decimal numbers."""
        parent = document[at].id.rsplit('.', 1)[0]
        return [i for i, p in enumerate(document) if p.kind == 'item' and p.id.rsplit('.', 1)[0] == parent and re.search(r'[0-9]+', p.marker)]

    def renumbered(self, document, numbers, parent):
        """The list's items with its numbers in order."""
        result, left = [], list(numbers)
        for p in document:
            if p.kind == 'item' and p.id.rsplit('.', 1)[0] == parent and re.search(r'[0-9]+', p.marker):
                p = p._replace(marker=left.pop(0))
            result.append(p)
        return result

    def without(self, at):
        document = list(self.document)
        gone = document.pop(at)
        if at < len(document):
            document[at] = document[at]._replace(gap=gone.gap)
        return document, gone

    def remove_item(self):
        at = self.pick(('item',))
        if at is None or not self.leaf(at):
            return False
        keys, p = self.around(at), self.document[at]
        markers = [self.document[i].marker for i in self.siblings(at, self.document)]
        document, gone = self.without(at)
        return self.attempt(self.renumbered(document, markers, p.id.rsplit('.', 1)[0]), keys, ('removed', [gone.text], []))

    def remove_sentence(self):
        at = self.pick(('prose',))
        if at is None:
            return False
        keys = self.around(at)
        document, gone = self.without(at)
        return self.attempt(document, keys, ('removed', [gone.text], []))

    def move_item(self):
        at = self.pick(('item',))
        if at is None or not self.leaf(at):
            return False
        places = self.siblings(at, self.document)
        far = [i for i in places if abs(places.index(i) - places.index(at)) >= 2 and self.leaf(i)] if at in places else []
        if not far:
            return False
        to = self.random.choice(far)
        keys, p = self.around(at, to), self.document[at]
        markers = [self.document[i].marker for i in places]
        texts = list(self.document)
        texts.pop(at)
        texts.insert(to, p)
        layout = self.document
        document = [t._replace(gap=l.gap) for t, l in zip(texts, layout)]
        return self.attempt(self.renumbered(document, markers, p.id.rsplit('.', 1)[0]), keys, ('moved', [p.text], [p.text]))

    def move_sentence(self):
        at = self.pick(('prose',), size=4)
        far = [i for i in range(1, len(self.document)) if self.free(i, ('prose',)) and at is not None and abs(i - at) >= 4]
        if not far:
            return False
        behind = self.document[self.random.choice(far)].key
        keys, p = self.around(at) | {behind}, self.document[at]
        document, gone = self.without(at)
        to = [q.key for q in document].index(behind) + 1
        keys |= {q.key for q in document[max(0, to - 2):to + 1]}
        document.insert(to, gone._replace(gap=' ' if self.spaced else ''))
        return self.attempt(document, keys, ('moved', [p.text], [p.text]))

    def change(self):
        at = self.pick(('prose', 'item', 'heading'), size=4)
        if at is None:
            return False
        p = self.document[at]
        if self.spaced:
            words = p.text.split(' ')
            for _ in range(1 + len(words) // 12):
                words[self.random.randrange(len(words) - 1)] = self.random.choice(self.words).lower()
            text = ' '.join(words)
        else:
            cut = self.random.randrange(1, len(p.text) - 2)
            text = p.text[:cut] + self.random.choice(self.words)[:3] + p.text[cut + 2:]
        if plain(text) == plain(p.text):
            return False
        document = list(self.document)
        document[at] = p._replace(text=text)
        return self.attempt(document, self.around(at), ('changed', [p.text], [text]))

    def split(self):
        at = self.pick(('prose',), size=8)
        if at is None:
            return False
        p = self.document[at]
        commas = [m for m in re.finditer('[,،、，;] ?(?=\\w)', p.text) if self.size(p.text[:m.start()]) >= 3 and self.size(p.text[m.end():]) >= 3]
        if not commas:
            return False
        comma = self.random.choice(commas)
        stop = p.text[-1] if p.text[-1] in '.。।۔։' else '.'
        first, second = p.text[:comma.start()] + stop, p.text[comma.end():]
        second = second[0].upper() + second[1:]
        self.fresh += 1
        document = list(self.document)
        document[at:at + 1] = [p._replace(text=first), p._replace(text=second, marker='', space='', gap=' ' if self.spaced else '', key=self.fresh)]
        return self.attempt(document, self.around(at) | {self.fresh}, ('split', [p.text], [first, second]))

    def merge(self):
        at = self.pick(('prose',))
        if at is None or at + 1 >= len(self.document) or not self.free(at + 1, ('prose',)):
            return False
        p, q = self.document[at], self.document[at + 1]
        if '\n' in q.gap or p.text[-1] not in '.。।' or q.marker:
            return False
        text = p.text[:-1] + (', ' if self.spaced else '，') + q.text[0].lower() + q.text[1:]
        document = list(self.document)
        document[at:at + 2] = [p._replace(text=text)]
        return self.attempt(document, self.around(at, at + 1), ('merged', [p.text, q.text], [text]))

    def add(self):
        at = self.pick(('prose',))
        if at is None:
            return False
        words = [self.random.choice(self.words).lower() for _ in range(7)]
        text = (' ' if self.spaced else '').join(words).capitalize() + ('.' if self.spaced else '。')
        self.fresh += 1
        document = list(self.document)
        keys = self.around(at) | {self.fresh}
        document.insert(at + 1, Piece(' ' if self.spaced else '', '', '', text, 'prose', '', self.fresh))
        return self.attempt(document, keys, ('added', [], [text]))

    KINDS = ('remove_item', 'move_item', 'change', 'split', 'remove_sentence', 'move_sentence', 'merge', 'add', 'change', 'remove_item')

    def edit(self, wanted):
        done = 0
        for turn in range(wanted * 4):
            if done < wanted and getattr(self, self.KINDS[turn % len(self.KINDS)])():
                done += 1

    def expected_renumberings(self):
        """Lists of the new document with items that stayed and got another mark."""
        moved = {plain(e[1][0]) for e in self.expected if e[0] == 'moved'}
        marks = {p.key: p.marker for p in self.old}
        lists = set()
        for p in self.document:
            if p.key in marks and marks[p.key] != p.marker and plain(p.text) not in moved:
                lists.add(p.id.rsplit('.', 1)[0])
        return len(lists)


def judge(editor, reported):
    """(edits found, edits made, reports of nothing, mistakes in words)."""
    left = collections.Counter((r['change'], tuple(plain(s['text']) for s in r['old']), tuple(plain(s['text']) for s in r['new']))
                               for r in reported if r['change'] != 'renumbered')
    found, mistakes = 0, []
    for kind, old, new in editor.expected:
        key = (kind, tuple(map(plain, old)), tuple(map(plain, new)))
        if left[key] > 0:
            left[key] -= 1
            found += 1
        else:
            mistakes.append('missed %s: %s -> %s' % (kind, ' | '.join(old), ' | '.join(new)))
    made = len(editor.expected)
    extra = sum(left.values())
    mistakes += ['reported %s: %s -> %s' % (k[0], ' | '.join(k[1]), ' | '.join(k[2])) for k in left.elements()]
    wanted, got = editor.expected_renumberings(), sum(r['change'] == 'renumbered' for r in reported)
    if wanted != got:
        mistakes.append('%d lists were renumbered, %d reported' % (wanted, got))
    return found + min(wanted, got), made + wanted, extra + max(0, got - wanted), mistakes


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser()
    parser.add_argument('binary')
    parser.add_argument('folders', nargs='*', default=[os.path.join(here, '..', '..', 'corpus', 'roadmap')])
    parser.add_argument('--edits', type=int, default=30)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--least', type=float, default=0.97)
    parser.add_argument('--show', type=int, default=20)
    parser.add_argument('--only', default='', help='languages, as bg,fi')
    options = parser.parse_args()
    total = [0, 0, 0]
    shown = 0
    for folder in options.folders:
        for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
            code = os.path.basename(path)[:-4]
            if '.' in code or (options.only and code not in options.only.split(',')):
                continue
            with tempfile.TemporaryDirectory() as temporary:
                editor = Editor(options.binary, path, code, options.seed)
                editor.folder = temporary
                if run(options.binary, 'diff', '--format', 'jsonl', '--languages', '%s,%s' % (code, code), path, path):
                    sys.exit('%s differs from itself' % path)
                editor.edit(min(options.edits, len(editor.old) // 3))
                new = editor.write(editor.document)
                reported = run(options.binary, 'diff', '--format', 'jsonl', '--languages', '%s,%s' % (code, code), path, new)
            *figures, mistakes = judge(editor, reported)
            total = [a + b for a, b in zip(total, figures)]
            for mistake in mistakes:
                if shown < options.show:
                    print('%s: %s' % (path, mistake))
                shown += 1
    found, made, extra = total
    share = found / max(1, made + extra)
    print('%d of %d edits found, %d reported that were none: %.4f' % (found, made, extra, share))
    sys.exit(0 if made > 0 and share >= options.least else 1)


if __name__ == '__main__':
    main()
