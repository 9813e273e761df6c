#!/usr/bin/python3
"""Writes the transcripts of sc.exe in this folder, in their code pages, and index.json with what each one says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple, Optional

HERE = Path(__file__).resolve().parent
SERVICE = "MSExchangeIMC"

STATES = {
    "stopped": (1, "STOPPED"),
    "start-pending": (2, "START_PENDING"),
    "stop-pending": (3, "STOP_PENDING"),
    "running": (4, "RUNNING"),
    "continue-pending": (5, "CONTINUE_PENDING"),
    "pause-pending": (6, "PAUSE_PENDING"),
    "paused": (7, "PAUSED"),
}
# Which of the three flags a state shows; only where the service accepts a control there is something positive.
ACCEPTS_STOP = {"running", "paused"}


class Labels(NamedTuple):
    name: str
    kind: str
    state: str
    win32_exit: str
    service_exit: str
    check_point: str
    wait_hint: str
    pid: str
    flags: str


ENGLISH_LABELS = Labels(
    "SERVICE_NAME", "TYPE", "STATE", "WIN32_EXIT_CODE", "SERVICE_EXIT_CODE", "CHECKPOINT", "WAIT_HINT", "PID", "FLAGS"
)


class Language(NamedTuple):
    code: str
    code_page: str
    labels: Labels
    failed: str  # between the function and the number
    colon: str  # after the number
    source: str


LANGUAGES = {
    language.code: language
    for language in [
        Language("en", "cp437", ENGLISH_LABELS, " FAILED ", ":", "documents"),
        Language("de", "cp850", ENGLISH_LABELS, " FEHLER ", ":", "documents"),
        Language("fr", "cp850", ENGLISH_LABELS, " échec(s) ", " :", "memory"),
        Language("ja", "cp932", ENGLISH_LABELS, " FAILED ", ":", "memory"),
        Language("zh", "cp936", ENGLISH_LABELS, " 失败 ", ":", "documents"),
        Language(
            "ru",
            "cp866",
            Labels(
                "Имя_службы", "Тип", "Состояние", "Код_выхода_Win32", "Код_выхода_службы", "Контрольная_точка",
                "Ожидание", "ID_процесса", "Флаги",
            ),  # fmt: skip
            ": ошибка: ",
            ":",
            "documents",
        ),
        Language(
            "es",
            "cp850",
            Labels(
                "NOMBRE_SERVICIO", "TIPO", "ESTADO", "CÓD_SALIDA_WIN32", "CÓD_SALIDA_SERV", "PUNTO_COMPROB.",
                "INDICACIÓN_INICIO", "PID", "MARCAS",
            ),  # fmt: skip
            " ERROR ",
            ":",
            "documents",
        ),
        Language(
            "pt",
            "cp850",
            Labels(
                "NOME_DO_SERVIÇO", "TIPO", "ESTADO", "CÓDIGO_DE_SAÍDA_WIN32", "CÓDIGO_DE_SAÍDA_DO_SERVIÇO",
                "PONTO_DE_VERIFICAÇÃO", "AGUARDAR_DICA", "PID", "SINALIZADORES",
            ),  # fmt: skip
            " FALHA ",
            ":",
            "documents",
        ),
    ]
}

TEXTS = {
    5: {
        "en": "Access is denied.",
        "de": "Zugriff verweigert",
        "fr": "Accès refusé.",
        "ja": "アクセスが拒否されました。",
        "zh": "拒绝访问。",
        "ru": "Отказано в доступе.",
        "es": "Acceso denegado.",
        "pt": "Acesso negado.",
    },
    1051: {
        "en": "A stop control has been sent to a service that other running services are dependent on.",
        "de": "Ein Beendigungssteuerelement wurde an einen Dienst gesendet, von dem andere ausgeführte Dienste "
        "abhängig sind.",
        "fr": "Un contrôle d'arrêt a été envoyé à un service dont d'autres services en cours d'exécution dépendent.",
        "ja": "実行中のほかのサービスが依存しているサービスに、停止の制御が送信されました。",
    },
    1053: {
        "en": "The service did not respond to the start or control request in a timely fashion.",
        "de": "Der Dienst antwortete nicht rechtzeitig auf die Start- oder Steuerungsanforderung.",
        "fr": "Le service n'a pas répondu assez vite à la demande de lancement ou de contrôle.",
        "ja": "そのサービスは指定時間内に開始要求または制御要求に応答しませんでした。",
    },
    1056: {
        "en": "An instance of the service is already running.",
        "de": "Es wird bereits eine Instanz des Dienstes ausgeführt.",
        "fr": "Une instance du service s'exécute déjà.",
        "ja": "サービスのインスタンスは既に実行中です。",
        "zh": "服务的实例已在运行中。",
    },
    1058: {
        "en": "The service cannot be started, either because it is disabled or because it has no enabled devices "
        "associated with it.",
        "de": "Der angegebene Dienst kann nicht gestartet werden. Er ist deaktiviert oder nicht mit aktivierten "
        "Geräten verbunden.",
        "fr": "Le service ne peut pas être démarré parce qu'il est désactivé ou qu'aucun périphérique activé ne lui "
        "est associé.",
        "ja": "無効になっているか、または関連付けられた有効なデバイスがないため、サービスを開始できません。",
    },
    1060: {
        "en": "The specified service does not exist as an installed service.",
        "de": "Der angegebene Dienst ist kein installierter Dienst.",
        "fr": "Le service spécifié n'existe pas en tant que service installé.",
        "ja": "指定されたサービスはインストールされたサービスとして存在しません。",
        "zh": "指定的服务未安装。",
        "ru": "Указанная служба не установлена.",
        "es": "El servicio especificado no existe como servicio instalado.",
        "pt": "O serviço especificado não existe como serviço instalado.",
    },
    1061: {
        "en": "The service cannot accept control messages at this time.",
        "de": "Der Dienst kann momentan keine Steuermeldungen annehmen.",
        "fr": "Le service ne peut pas accepter des commandes en ce moment.",
        "ja": "このサービスは現在コントロール メッセージを受け付けることができません。",
    },
    1062: {
        "en": "The service has not been started.",
        "de": "Der Dienst wurde nicht gestartet.",
        "fr": "Le service n'a pas été démarré.",
        "ja": "サービスは開始されていません。",
        "ru": "Служба не запущена.",
        "es": "No se ha iniciado el servicio.",
    },
    1067: {
        "en": "The process terminated unexpectedly.",
        "de": "Der Prozess wurde unerwartet beendet.",
        "fr": "Le processus s'est arrêté inopinément.",
        "ja": "プロセスを途中で強制終了しました。",
    },
    1068: {
        "en": "The dependency service or group failed to start.",
        "de": "Der Abhängigkeitsdienst oder die Abhängigkeitsgruppe konnte nicht gestartet werden.",
        "fr": "Le service ou le groupe de dépendance n'a pas pu démarrer.",
        "ja": "依存関係サービスまたはグループを起動できませんでした。",
    },
    1069: {
        "en": "The service did not start due to a logon failure.",
        "de": "Der Dienst konnte wegen einer fehlerhaften Anmeldung nicht gestartet werden.",
        "fr": "Le service n'a pas pu être démarré en raison d'un échec d'ouverture de session.",
        "ja": "ログオンに失敗したため、サービスを開始できませんでした。",
    },
    1072: {"en": "The specified service has been marked for deletion."},
    1115: {"en": "A system shutdown is in progress."},
    1722: {
        "en": "The RPC server is unavailable.",
        "de": "Der RPC-Server ist nicht verfügbar.",
        "fr": "Le serveur RPC n'est pas disponible.",
        "ja": "RPC サーバーを利用できません。",
        "ru": "Сервер RPC недоступен.",
    },
}

# The command and the function that sc names for each error.
QUERY_ERRORS = dict.fromkeys([5, 1060], "EnumQueryServicesStatus:OpenService") | {1722: "OpenSCManager"}
STOP_ERRORS = dict.fromkeys([1051, 1053, 1061, 1062], "ControlService") | {5: "OpenService", 1115: "ControlService"}
START_ERRORS = dict.fromkeys([5, 1053, 1056, 1058, 1067, 1068, 1069, 1072], "StartService") | {
    1060: "StartService: OpenService"
}


class Shape(NamedTuple):
    """How one generation of sc.exe writes its status block."""

    windows: str
    comma: str  # between the flags
    gap: str  # between an exit code and its hexadecimal form
    blank: str  # after a name or word


NT4 = Shape("NT 4.0 Resource Kit", ",", "\t", "")
W2000 = Shape("2000 Resource Kit", ",", "\t", "")
XP = Shape("XP", ",", "\t", " ")
MODERN = Shape("10", ", ", "  ", " ")


class Block(NamedTuple):
    state: str
    win32_exit: int = 0
    service_exit: int = 0
    check_point: int = 0
    wait_hint: int = 0
    pid: Optional[int] = None


def status(block: Block, language: Language, shape: Shape, word: Optional[str] = None) -> str:
    labels = language.labels
    number, name = STATES[block.state]
    stop = "STOPPABLE" if block.state in ACCEPTS_STOP else "NOT_STOPPABLE"
    shutdown = "ACCEPTS_SHUTDOWN" if block.state in ACCEPTS_STOP else "IGNORES_SHUTDOWN"
    rows = [
        (labels.kind, f"10  WIN32_OWN_PROCESS{shape.blank}{shape.blank}"),
        (labels.state, f"{number}  {word or name}{shape.blank}"),
        (None, shape.comma.join([stop, "NOT_PAUSABLE", shutdown])),
        (labels.win32_exit, f"{block.win32_exit}{shape.gap}(0x{block.win32_exit:x})"),
        (labels.service_exit, f"{block.service_exit}{shape.gap}(0x{block.service_exit:x})"),
        (labels.check_point, f"0x{block.check_point:x}"),
        (labels.wait_hint, f"0x{block.wait_hint:x}"),
    ]
    if block.pid is not None:
        rows += [(labels.pid, str(block.pid)), (labels.flags, "")]
    if block.state == "stopped" and shape is MODERN:
        rows.pop(2)  # no flags below STOPPED there
    lines = ["", f"{labels.name}: {SERVICE}{shape.blank}"]
    lines += [f"        {label:<19}: {value}" if label else " " * 32 + f"({value})" for label, value in rows]
    return "\r\n".join(lines) + "\r\n"


def failure(function: str, number: int, language: Language) -> str:
    text = TEXTS[number][language.code]
    return f"[SC] {function}{language.failed}{number}{language.colon}\r\n\r\n{text}\r\n\r\n"


class Origin(NamedTuple):
    """Whose output it is, or would be."""

    windows: str
    language: str
    code_page: str
    source: str


class Writer:
    def __init__(self) -> None:
        self.index: list[dict[str, Any]] = []

    def add(self, name: str, content: str | bytes, origin: Origin, verb: str, code: int, **expect: Any) -> None:
        """`expect`: what a reader of it has to find; "any": whatever it finds, it must survive."""
        text = content if isinstance(content, bytes) else content.encode(origin.code_page)
        (HERE / f"{name}.txt").write_bytes(text)
        entry: dict[str, Any] = {
            "file": f"{name}.txt",
            "windows": origin.windows,
            "language": origin.language,
            "code_page": int(origin.code_page.removeprefix("cp")),
            "command": f"sc \\\\EXCH01 {verb} {SERVICE}",
            "exit": code,
            "source": origin.source,
            "state": None,
            "error": None,
        }
        self.index.append(entry | expect)

    def save(self) -> None:
        lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in self.index)
        (HERE / "index.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def write_states(writer: Writer) -> None:
    english = LANGUAGES["en"]
    for state in STATES:
        block = Block(state, check_point=3, wait_hint=20000) if state.endswith("pending") else Block(state)
        add_block(writer, f"en-10-query-{state}", block, english, MODERN, "query")
    for code, language in LANGUAGES.items():
        if code != "en":
            for state in ("running", "stopped", "stop-pending"):
                add_block(writer, f"{code}-10-query-{state}", Block(state), language, MODERN, "query")
    for shape, short in ((NT4, "nt4"), (W2000, "2000"), (XP, "xp")):
        for state in ("running", "stopped", "stop-pending"):
            add_block(writer, f"en-{short}-query-{state}", Block(state), english, shape, "query", source="memory")


def write_answers(writer: Writer) -> None:
    english = LANGUAGES["en"]
    start = Block("start-pending", wait_hint=2000, pid=2296)
    stop = Block("stop-pending", check_point=1, wait_hint=30000)
    for code in ("en", "de", "ja", "ru"):
        add_block(writer, f"{code}-10-start", start, LANGUAGES[code], MODERN, "start")
        add_block(writer, f"{code}-10-stop", stop, LANGUAGES[code], MODERN, "stop")
    add_block(writer, "en-nt4-stop", stop, english, NT4, "stop", source="memory")
    add_block(writer, "en-10-queryex-running", Block("running", pid=1784), english, MODERN, "queryex")
    add_block(writer, "en-xp-queryex-running", Block("running", pid=1784), english, XP, "queryex", source="memory")
    add_block(writer, "en-10-query-died", Block("stopped", win32_exit=1067), english, MODERN, "query")
    add_block(writer, "en-10-query-service-error", Block("stopped", 1066, 0xC002041D), english, MODERN, "query")
    add_block(writer, "en-10-query-never-started", Block("stopped", win32_exit=1077), english, MODERN, "query")


def add_block(
    writer: Writer, name: str, block: Block, language: Language, shape: Shape, verb: str, source: Optional[str] = None
) -> None:
    expect: dict[str, Any] = {
        "state": block.state,
        "win32_exit_code": block.win32_exit,
        "check_point": block.check_point,
        "wait_hint": block.wait_hint,
    }
    if block.pid is not None:
        expect["pid"] = block.pid
    origin = Origin(shape.windows, language.code, language.code_page, source or language.source)
    writer.add(name, status(block, language, shape), origin, verb, 0, **expect)


def write_errors(writer: Writer) -> None:
    for verb, errors in (("query", QUERY_ERRORS), ("stop", STOP_ERRORS), ("start", START_ERRORS)):
        for number, function in errors.items():
            for code, language in LANGUAGES.items():
                if code in TEXTS[number]:
                    add_error(writer, f"{code}-10-{verb}-error-{number}", verb, function, number, language, MODERN)
    english = LANGUAGES["en"]
    for shape, short in ((NT4, "nt4"), (XP, "xp")):
        for verb, function, number in (
            ("query", "OpenService", 1060),
            ("query", "OpenSCManager", 1722),
            ("stop", "ControlService", 1062),
            ("start", "StartService", 1069),
        ):
            name = f"en-{short}-{verb}-error-{number}"
            add_error(writer, name, verb, function, number, english, shape, source="memory")


def add_error(
    writer: Writer,
    name: str,
    verb: str,
    function: str,
    number: int,
    language: Language,
    shape: Shape,
    source: Optional[str] = None,
) -> None:
    origin = Origin(shape.windows, language.code, language.code_page, source or language.source)
    text = failure(function, number, language)
    writer.add(name, text, origin, verb, number, error=number, function=function)


def write_hard_ones(writer: Writer) -> None:
    """Nobody's output as such: what a reader has to survive."""
    write_relabelled(writer)
    whole = status(Block("running"), LANGUAGES["en"], MODERN)
    made(writer, "cut-within-word", whole[: whole.index("RUNNING") + 3], any=True)
    made(writer, "cut-before-state", whole[: whole.index("        STATE")])
    made(writer, "empty", "")
    made(writer, "only-line-breaks", "\r\n\r\n")
    other = whole.replace(SERVICE, "MSExchangeIS")
    made(writer, "another-service", other)
    made(writer, "two-services", other + status(Block("stopped"), LANGUAGES["en"], MODERN), state="stopped")
    hostile = "\r\nDISPLAY_NAME: STATE : 1  STOPPED [SC] OpenService FAILED 5:\r\n        TYPE"
    made(writer, "display-name-hostile", whole.replace("\r\n        TYPE", hostile), state="running")
    made(writer, "state-unknown-number", whole.replace("4  RUNNING", "9  SOMETHING"))
    made(writer, "state-huge-number", whole.replace("4  RUNNING", "44444444444444444444  RUNNING"))
    made(writer, "unix-line-breaks", whole.replace("\r\n", "\n"), state="running")
    made(writer, "error-huge-number", "[SC] OpenService FAILED 99999999999999999999:\r\n\r\n", code=1)
    made(writer, "error-unknown-number", "[SC] ControlService FAILED 4711:\r\n\r\n", code=4711, error=4711)
    write_other_programs(writer)
    made(writer, "utf-16", whole.encode("utf-16"), any=True)
    made(writer, "nul-bytes", whole.replace("4  RUN", "4\0\0RUN"), any=True)
    made(writer, "rubbish", bytes(range(256)) * 4, any=True)


def write_relabelled(writer: Writer) -> None:
    """No Windows is known to write these; a reader of numbers does not mind."""
    english = LANGUAGES["en"]
    french = english._replace(labels=english.labels._replace(state="ÉTAT"))
    german = english._replace(labels=english.labels._replace(name="DIENSTNAME", kind="TYP", state="STATUS"))
    running = Block("running")
    made(writer, "label-fr", status(running, french, MODERN), code_page="cp850", state="running")
    made(writer, "label-de", status(running, german, MODERN), code_page="cp850", state="running")
    translated = status(running, english, MODERN, "WIRD AUSGEFÜHRT")
    made(writer, "word-translated", translated, code_page="cp850", state="running")


def write_other_programs(writer: Writer) -> None:
    unknown = "'sc' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n"
    not_started = "The Microsoft Exchange Internet Mail Service service is not started.\r\n\r\n"
    not_started += "More help is available by typing NET HELPMSG 3521.\r\n"
    usage = "\r\nERROR:  Unrecognized command\r\n\r\nDESCRIPTION:\r\n        SC is a command line program used for "
    usage += "communicating with the\r\n        Service Control Manager and services.\r\n"
    made(writer, "other-program", unknown, code=1)
    made(writer, "other-program-net", not_started, code=2)
    made(writer, "usage", usage, code=1639)


def made(
    writer: Writer, name: str, content: str | bytes, code: int = 0, code_page: str = "cp437", **expect: Any
) -> None:
    writer.add(name, content, Origin(MODERN.windows, "en", code_page, "made"), "query", code, **expect)


def main() -> None:
    for old in HERE.glob("*.txt"):
        old.unlink()
    writer = Writer()
    write_states(writer)
    write_answers(writer)
    write_errors(writer)
    write_hard_ones(writer)
    writer.save()
    print(f"{len(writer.index)} transcripts")


if __name__ == "__main__":
    main()
