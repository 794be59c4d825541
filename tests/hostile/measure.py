#!/usr/bin/env python3
"""Hostile inputs: what each costs, and how it ends.

    measure.py HEXAPLA [--size FACTOR] [--only WORD]...

Makes every input in a temporary folder, runs the program on it and prints a line: exit status, seconds of
processor, peak memory, and the last line of standard error if there is one. FACTOR scales the inputs; 1 is
the size of the table in README.md beside this file, which wants 8 GB of memory and some minutes. Ends in 1
when a run ended in anything but 0, 1 or 2 (a signal, an abort), or in 2 without a sentence.
"""
import argparse
import os
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

MEGA = 1_000_000


def write(folder, name, *parts):
    """A file of the parts: text, or (text, how often)."""
    path = os.path.join(folder, name)
    with open(path, 'wb') as out:
        for part in parts:
            piece, count = part if isinstance(part, tuple) else (part, 1)
            piece = piece.encode() if isinstance(piece, str) else piece
            block = max(1, MEGA // len(piece))
            for _ in range(count // block):
                out.write(piece * block)
            out.write(piece * (count % block))
    return path


def packed(folder, name, inner, *parts):
    """A zip archive with one file, made of the parts."""
    path = os.path.join(folder, name)
    raw = write(folder, name + '.raw', *parts)
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.write(raw, inner)
    os.unlink(raw)
    return path


def noncharacters():
    codes = list(range(0xFDD0, 0xFDF0)) + [plane << 16 | end for plane in range(17) for end in (0xFFFE, 0xFFFF)]
    return ''.join(chr(code) + ' a. ' for code in codes)


def dictionary(folder):
    """A FreeDict database whose dictzip ends in the middle."""
    index = write(folder, 'freedict-fin-eng.index', ('kissa\tA\tBA\n', 1))
    text = b'kissa <n>\ncat\n' * 1000
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = engine.compress(text) + engine.flush(zlib.Z_FULL_FLUSH)
    table = b'RA' + struct.pack('<HHHHH', 8, 1, len(text), 1, len(body))
    head = b'\x1f\x8b\x08\x04\0\0\0\0\0\x03' + struct.pack('<H', len(table)) + table
    write(folder, 'freedict-fin-eng.dict.dz', (head + body)[:len(head) + len(body) // 2])
    return index


LETTERS = 'Kissa istuu matolla ja katsoo ulos. '
BOMB = '<!DOCTYPE x [<!ENTITY a "ha">' + ''.join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip('abcdefghi', 'bcdefghij')) + ']>'
DOCUMENT = '<w:document><w:body>', '</w:body></w:document>'


def cases(folder, scale):
    """Rows of the table: name, and a function that makes the files and gives the words of the command."""
    def times(count):
        return max(1, int(count * scale))

    def segment(*parts, name='hostile.txt', options=()):
        return lambda: ['segment', '--languages', 'en', '--format', 'jsonl', *options, write(folder, name, *parts)]

    def pair(command, text, options=()):
        return lambda: [command, '--languages', 'fi,en', '--dictionary', 'none', *options,
                        write(folder, 'a.txt', *text), write(folder, 'b.txt', *text)]

    def archive(name, inner, *parts):
        return lambda: ['segment', '--languages', 'en', packed(folder, name, inner, *parts)]

    def truncated():
        text = write(folder, 'a.txt', 'Kissa istuu. Koira.'), write(folder, 'b.txt', 'A cat sits. A dog.')
        return ['align', '--languages', 'fi,en', '--dictionary', dictionary(folder), *text]

    return [
        ('1 GB on one line', segment((LETTERS, times(1000 * MEGA / len(LETTERS))))),
        ('1 GB on one line, no stop', segment(('kissa ', times(1000 * MEGA / 6)))),
        ('ten million one-letter lines', segment(('a\n', times(10 * MEGA)))),
        ('ten million one-letter lines, lines', segment(('a\n', times(10 * MEGA)), options=['--reader', 'lines'])),
        ('ten million empty lines', segment(('\n', times(10 * MEGA)))),
        ('a million list markers', segment(('1. ', times(MEGA)))),
        ('a million list markers on lines', segment(('1.\n', times(MEGA)))),
        ('a million bullets on a line', segment(('- ', times(MEGA)))),
        ('a million nested markers', segment(('1.1.1.1 ', times(MEGA)))),
        ('50 MB without a space', segment(('kissa', times(10 * MEGA)))),
        ('50 MB of stops', segment(('.', times(50 * MEGA)))),
        ('50 MB of Chinese', segment(('\u6c34\u706b\u3002', times(5.5 * MEGA)))),
        ('50 MB of Thai', segment(('\u0e01\u0e32', times(8.3 * MEGA)), options=['--languages', 'th'])),
        ('lists 100,000 deep, text', segment(*[' ' * (depth % 200) + '- x\n' for depth in range(times(100_000))])),
        ('lists 100,000 deep, Markdown', segment(*[('- ', times(100_000)), 'x\n'], name='hostile.md')),
        ('quotes 100,000 deep, Markdown', segment(*[('> ', times(100_000)), 'x\n'], name='hostile.md')),
        ('a million [ in Markdown', segment(('[', times(MEGA)), name='hostile.md')),
        ('a million ![](  in Markdown', segment(('![](', times(MEGA)), name='hostile.md')),
        ('a million ` of rising length, Markdown', segment(*['x' + '`' * n for n in range(times(1400))], name='h.md')),
        ('a million *_ in Markdown', segment(('*_', times(MEGA)), name='hostile.md')),
        ('elements 100,000 deep, HTML', segment(('<div>', times(100_000)), 'x', name='hostile.html')),
        ('elements 1,900 deep a hundred times', segment(('<b>' * 1900 + 'x' + '</b>' * 1900, times(100)), name='h.html')),
        ('a million unclosed <b>, paragraphs', segment(('<p><b>x', times(MEGA)), name='hostile.html')),
        ('a million unclosed <a>', segment(('<a href=x>', times(MEGA)), name='hostile.html')),
        ('a million attributes, HTML', segment('<p ', ('a=1 ', times(MEGA)), '>x', name='hostile.html')),
        ('a million table cells, HTML', segment('<table>', ('<td>x', times(MEGA)), name='hostile.html')),
        ('elements 100,000 deep, XML', segment(('<a>', times(100_000)), ('</a>', times(100_000)), name='hostile.tmx')),
        ('entity bomb, TMX', segment(BOMB + '<tmx><body><tu><tuv xml:lang="en"><seg>&j;</seg></tuv></tu></body></tmx>',
                                     name='bomb.tmx')),
        ('entity bomb, HTML', segment(BOMB + '<p>&j;', name='bomb.html')),
        ('zip bomb, DOCX (1 GB)', archive('bomb.docx', 'word/document.xml', DOCUMENT[0], ('<w:p/>', times(166 * MEGA)), DOCUMENT[1])),
        ('a million paragraphs, DOCX', archive('long.docx', 'word/document.xml', DOCUMENT[0],
                                              ('<w:p><w:r><w:t>A.</w:t></w:r></w:p>', times(MEGA)), DOCUMENT[1])),
        ('elements 100,000 deep, ODT', archive('deep.odt', 'content.xml', ('<a>', times(100_000)))),
        ('a million entries, PO', segment(('msgid "a"\nmsgstr "b"\n\n', times(MEGA)), name='hostile.po')),
        ('a million strings in an entry, PO', segment('msgid "a"\nmsgstr ', ('"b"\n', times(MEGA)), name='hostile.po')),
        ('a million (', segment(('(', times(MEGA)))),
        ('a million quotes never closed', segment(('\u201e said. ', times(MEGA)))),
        ('100,000 ( in check', pair('check', [('(', times(100_000))])),
        ('100,000 "( A." in check', pair('check', [('( A. ', times(100_000))])),
        ('100,000 quotes in check', pair('check', [('\u201cA. ', times(100_000))])),
        ('100,000 numbers in check', pair('check', [('1 2 3 4. ', times(25_000))])),
        ('one sentence of a million words, check', pair('check', [('kissa matto ', times(500_000))])),
        ('100,000 sentences all alike, check', pair('check', [('Kissa istuu. ', times(100_000))])),
        ('20,000 items all alike, align', pair('align', [('1. Kissa istuu.\n', times(20_000))])),
        ('50,000 sentences, against one', lambda: ['align', '--languages', 'fi,en', '--dictionary', 'none',
                                                   write(folder, 'a.txt', ('Kissa istuu. ', times(50_000))),
                                                   write(folder, 'b.txt', 'A cat.')]),
        ('one sentence of a million words, align', pair('align', [('kissa matto ', times(500_000))])),
        ('one sentence of a million words, diff', lambda: [
            'diff', '--languages', 'fi,fi', write(folder, 'a.txt', ('kissa matto ', times(500_000))),
            write(folder, 'b.txt', ('matto koira ', times(500_000)))]),
        ('100,000 sentences all alike, diff', lambda: [
            'diff', '--languages', 'fi,fi', write(folder, 'a.txt', ('Kissa istuu. ', times(100_000))),
            write(folder, 'b.txt', ('Kissa istuu. ', times(90_000)))]),
        ('a million accents on a letter', segment('a', ('\u0301', times(MEGA)), ' b.')),
        ('the same as text for people', lambda: ['segment', '--languages', 'en',
                                                 write(folder, 'a.txt', 'a', ('\u0301', times(MEGA)), ' b.')]),
        ('the same in align, for people', pair('align', ['a', ('\u0301', times(100_000)), ' b.'])),
        ('a word of a million letters, for people', pair('align', [('x', times(MEGA))])),
        ('a million bidi overrides', segment(('\u202e\u2066a. ', times(MEGA)))),
        ('every noncharacter, 1,000 times', segment((noncharacters(), times(1000)))),
        ('a million NUL', segment((b'\0', times(MEGA)))),
        ('bytes that are no text', segment((b'\xff\xfe\xfd', times(MEGA)), name='h.txt')),
        ('100,000 pins', lambda: [*pair('align', [('Kissa istuu. ', times(20_000))])(), '--pins',
                                  write(folder, 'pins.tsv', *[f'p1.{n}\tp1.{n}\n' for n in range(1, times(20_000))])]),
        ('a million terms of a glossary', lambda: [*pair('check', ['Kissa istuu.'])(), '--glossary',
                                                   write(folder, 'g.tsv', 'fi\ten\n', ('kissa\tcat\n', times(MEGA)))]),
        ('dictzip cut short', truncated),
        ('a batch line of 200 versions', lambda: ['batch', '--', write(folder, 'in',
            '{"id":1,"versions":[', ('{"language":"fi","text":"A."},', times(199)), '{"language":"fi","text":"A."}]}')]),
        ('a batch line of 100,000 brackets', lambda: ['batch', '--', write(folder, 'in', ('[', times(100_000)))]),
    ]


def run(program, words, seconds):
    """Exit status, seconds of processor, megabytes at the peak, last line told."""
    stdin = subprocess.DEVNULL
    if '--' in words:  # the command reads standard input
        stdin = open(words[-1], 'rb')
        words = words[:words.index('--')]
    with tempfile.TemporaryFile() as told:
        child = subprocess.Popen([program, *words], stdin=stdin, stdout=subprocess.DEVNULL, stderr=told,
                                 preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)))
        _, status, usage = os.wait4(child.pid, 0)
        told.seek(0)
        sentences = told.read().decode(errors='replace').strip().splitlines()
    return (os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024,
            sentences[-1] if sentences else '')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program')
    parser.add_argument('--size', type=float, default=1)
    parser.add_argument('--only', action='append', help='rows whose names hold this')
    parser.add_argument('--seconds', type=int, default=600, help='of processor, after which a run is killed')
    arguments = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, made in cases(folder, arguments.size):
            if arguments.only and not any(word in name for word in arguments.only):
                continue
            status, seconds, memory, told = run(arguments.program, made(), arguments.seconds)
            wrong = status not in (0, 1, 2) or (status == 2 and not told.startswith('hexapla: '))
            bad += wrong
            print(f'{"WRONG " if wrong else ""}{name:44} status {status:4} {seconds:8.2f} s {memory:7.0f} MB  '
                  f'{told.replace(folder, "")[:100]}', flush=True)
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
