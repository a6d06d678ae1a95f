namespace OmniForge.Onex.Naming;

/// <summary>Names of Python packages at the top of <c>src/</c>.</summary>
public static class PackageName
{
    private static readonly HashSet<string> Taken = new(
        (
            "abc argparse array ast asyncio base64 bisect calendar cmath cmd code codecs collections colorsys concurrent"
            + " configparser contextlib copy csv ctypes curses dataclasses datetime decimal difflib dis doctest email encodings"
            + " enum errno faulthandler fcntl filecmp fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib"
            + " grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache"
            + " locale logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing netrc numbers operator"
            + " optparse os pathlib pdb pickle pkgutil platform plistlib poplib posix pprint profile pstats pty pwd pydoc queue"
            + " quopri random re readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal site"
            + " smtplib socket sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys syslog tarfile"
            + " tempfile test tests textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tty turtle"
            + " types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg xml zipapp zipfile"
            + " zipimport zlib zoneinfo src nodes docs examples validation con prn aux nul com1 com2 com3 lpt1 lpt2 lpt3"
            + " pydantic pydantic_core pytest mypy ruff hypothesis yaml omnibase omnibase_core omnibase_infra omnibase_spi"
            + " annotated_types typing_extensions aiohttp aiokafka httpx requests fastapi starlette redis numpy pandas click"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>
    /// Makes the name of a project's package of the project's name; one that would hide a module of Python or of the
    /// platform, or that Windows keeps for a device, gets <c>_nodes</c> behind it.
    /// </summary>
    public static string Of(string projectName)
    {
        var name = SnakeName.Of(projectName, "project");
        return Taken.Contains(name) || PythonWords.IsReserved(name) || PythonWords.IsBuiltin(name)
            ? $"{name}_nodes"
            : name;
    }
}
