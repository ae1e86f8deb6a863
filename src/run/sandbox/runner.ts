/**
 * The Python around a learner's Python: gives each run a module of its own, hides the bridge to JavaScript, and says what went
 * wrong as Python prints it, without the lines of this file. Returns an empty text,
 * or what Python says and the line at fault, as JSON.
 */
export const RUNNER = `
def _prepare(tell):
    import builtins, json, linecache, sys, traceback

    class Hidden:
        """Finds none of the modules that lead out of the interpreter."""
        names = ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core', 'micropip', 'pyodide_http')
        def find_spec(self, name, path=None, target=None):
            if name.split('.')[0] in self.names:
                raise ModuleNotFoundError(f'No module named {name!r}', name=name)
            return None

    sys.meta_path.insert(0, Hidden())
    for name in list(sys.modules):
        if name.split('.')[0] in Hidden.names:
            del sys.modules[name]
    sys.meta_path = [one for one in sys.meta_path if type(one).__name__ != 'JsFinder']

    own = dict(vars(builtins))

    width = 0

    def visit(*place):
        if len(place) != width:
            raise TypeError(f'visit() takes {width} numbers, one for each parameter, and was given {len(place)}')
        tell(*map(float, place))

    def run(program, before, parameters):
        nonlocal width
        width = parameters
        name = 'program.py'
        linecache.cache[name] = (len(program), None, program.splitlines(True), name)
        scope = {'__name__': '__main__', '__builtins__': builtins, 'visit': visit}
        try:
            exec(before, scope)
            exec(compile(program, name, 'exec'), scope)
        except SystemExit:
            pass
        except BaseException as error:
            frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == name]
            line = frames[-1].lineno if frames else getattr(error, 'lineno', None) or 0
            told = traceback.TracebackException.from_exception(error)
            told.stack = traceback.StackSummary.from_list(
                [f for f in told.stack if f.filename == name]
            )
            return json.dumps([''.join(told.format()), line])
        finally:
            sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
            sys.stdout.flush()
            sys.stderr.flush()
            vars(builtins).update(own)
        return ''

    return run
_prepare
`;
