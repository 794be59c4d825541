#!/usr/bin/env python3
"""report.py HEXAPLA: opens the HTML reports in a headless Chromium and looks at what became of them.

Without a Chromium the test is skipped (status 77) and says so.
"""
import html.parser, json, os, shutil, subprocess, sys, tempfile

SKIPPED = 77
# Nothing but the pages themselves may be fetched; what the browser wants for itself is turned off.
FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
         '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-extensions',
         '--enable-logging=stderr', '--virtual-time-budget=3000']

HOSTILE = ['A heading <script>document.title = "taken"</script>',
           '1. First "><img src=x onerror=document.title="taken"> item &amp; more.',
           "2. Second item ' onmouseover='document.title=1' with an apostrophe.",
           '3. Third item with \u202eright to left override\u202c and \u2066isolate\u2069.',
           '4. Fourth item </script></style></textarea> <svg onload=document.title="taken">.',
           'Last sentence \x07 with a bell and \x1b[31m colour.']


class Dom(html.parser.HTMLParser):
    """Elements with their attributes, and the text of rows and counts."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.text, self.inside = [], [], []
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.inside.append(tag)

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if not self.inside or self.inside[-1] not in ('script', 'style'):
            self.text.append(data)

    def rows(self):
        return [a for tag, a in self.elements if 'row' in a.get('class', '').split() and 'id' in a]

    def left(self):
        return [a['id'] for a in self.rows() if 'hidden' not in a]


class Browser:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.runs = 0

    def open(self, page, address=''):
        """The page as it stands when its script has run. Says no word on the console, fetches nothing."""
        self.runs += 1
        profile = os.path.join(self.folder, 'profile%d' % self.runs)
        log = profile + '.net.json'
        done = subprocess.run([self.program, *FLAGS, '--user-data-dir=' + profile, '--log-net-log=' + log, '--dump-dom',
                               'file://' + page + address], capture_output=True, timeout=120)
        said = [line for line in done.stderr.decode(errors='replace').splitlines() if 'CONSOLE' in line]
        check(not said, 'the console is silent', said)
        check(b'</html>' in done.stdout, 'the page is shown', done.stderr.decode(errors='replace')[-500:])
        check(not fetched(log, page), 'nothing is fetched', fetched(log, page))
        return Dom(done.stdout.decode())


def fetched(log, page):
    """Addresses of the net that the page asked for."""
    try:
        text = open(log, encoding='utf-8', errors='replace').read()
        events = json.loads(text)['events']
    except (OSError, ValueError, KeyError):
        return []
    urls = [e.get('params', {}).get('url', '') for e in events]
    initiated = [u for e, u in zip(events, urls) if u.startswith(('http:', 'https:', 'ws:', 'wss:')) and
                 'file://' in str(e.get('params', {}).get('initiator', ''))]
    return initiated


def check(holds, what, detail=''):
    if not holds:
        sys.exit('FAILED: %s\n%s' % (what, detail))


def report(binary, folder, name, command, files, *options):
    path = os.path.join(folder, name + '.html')
    done = subprocess.run([binary, command, '--format', 'html', '-o', path, *options, *files], capture_output=True)
    check(done.returncode in (0, 1), '%s %s is written' % (command, name), done.stderr.decode())
    return path


def document(folder, name, lines):
    path = os.path.join(folder, name)
    with open(path, 'w', encoding='utf-8') as f:
        f.write('\n\n'.join(lines) + '\n')
    return path


def is_text(dom):
    """What a hostile document holds stands on the page as text."""
    tags = [tag for tag, _ in dom.elements]
    check(tags.count('script') == 1, 'one script, the report\'s own', tags.count('script'))
    check('img' not in tags, 'no picture came out of a text')
    handlers = [a for _, attributes in dom.elements for a in attributes if a.startswith('on')]
    check(not handlers, 'no handler came out of a text', handlers)
    text = ''.join(dom.text)
    check('<script>document.title' in text and '<img src=x' in text, 'markup of a document is shown')
    check('\u202e' not in text and '\u2066' not in text, 'bidi controls are shown, not obeyed')
    check('\x07' not in text and '\x1b' not in text, 'controls are shown, not passed on')


def main():
    binary = os.path.abspath(sys.argv[1])
    program = shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')
    if program is None:
        print('SKIPPED: there is no chromium here; the HTML reports were not looked at')
        sys.exit(SKIPPED)
    roadmap = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'corpus', 'roadmap')
    pair = [os.path.join(roadmap, 'bg.txt'), os.path.join(roadmap, 'fi.txt')]
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(program, folder)

        short = document(folder, 'short.fi.txt', [l for l in open(pair[1], encoding='utf-8').read().split('\n') if l and '3. Rikos' not in l])
        page = report(binary, folder, 'align', 'align', [pair[0], short])
        dom = browser.open(page)
        everything = dom.left()
        check(len(everything) == len(dom.rows()) > 20, 'all rows are shown at first')
        languages = {a.get('lang') for tag, a in dom.elements if a.get('class') == 'text'}
        check(languages == {'bg', 'fi'}, 'every cell says its language', languages)
        gaps = browser.open(page, '?show=gap').left()
        check(0 < len(gaps) < len(everything), 'the filter filters', gaps)
        found = browser.open(page, '?q=fentan').left()
        check(0 < len(found) < len(everything), 'the search finds', found)
        sure = browser.open(page, '?confidence=0.01').left()
        check(len(sure) < len(everything), 'confidence filters', sure)
        here = [a['id'] for a in browser.open(page, '#r5').rows() if 'here' in a['class'].split()]
        check(here == ['r5'], 'a link to a row jumps to it', here)

        old = document(folder, 'old.en.txt', HOSTILE)
        new = document(folder, 'new.en.txt', HOSTILE[:2] + ['2. Second item with other words.'] + HOSTILE[3:])
        dom = browser.open(report(binary, folder, 'diff', 'diff', [old, new]))
        check(len(dom.left()) < len(dom.rows()), 'diff shows its changes first')
        is_text(browser.open(os.path.join(folder, 'diff.html'), '?show='))
        is_text(browser.open(report(binary, folder, 'hostile', 'align', [old, new])))
    print('the reports were looked at in %s, %d times' % (program, browser.runs))


if __name__ == '__main__':
    main()
