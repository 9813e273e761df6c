<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About IMS Doctor</source>
        <translation>IMS Doctor について</translation>
    </message>
    <message>
        <source>Finds out why the Internet Mail Service of Exchange 4.0, 5.0 and 5.5 logged event 4117, and what to do about it. Licence: MIT.</source>
        <translation>Exchange 4.0、5.0、5.5 の Internet Mail Service がイベント 4117 を記録した理由と、その対処方法を調べます。ライセンス: MIT。</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
</context>
<context>
    <name>ArchiveTexts</name>
    <message numerus="yes">
        <source>%n failed message(s)</source>
        <translation>
            <numerusform>失敗したメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed message(s), %1</source>
        <translation>
            <numerusform>失敗したメッセージ %n 件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them as copies in which hidden recipients are replaced.</source>
        <translation>
            <numerusform>うち %n 件は、BCC の受信者を置き換えたコピーです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n save(s) of the Character Sets</source>
        <translation>
            <numerusform>Character Sets の設定の保存 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole event log(s)</source>
        <translation>
            <numerusform>イベントログ全体 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A save of the Character Sets</source>
        <translation>Character Sets の設定の保存</translation>
    </message>
    <message>
        <source>As rewritten copies, with the SHA-256 of the originals. The report’s offsets refer to these copies.</source>
        <translation>書き換えたコピーで、元のファイルの SHA-256 を付けます。レポートのオフセットはこのコピーのものです。</translation>
    </message>
    <message>
        <source>It stays with the case.</source>
        <translation>案件に残ります。</translation>
    </message>
    <message>
        <source>None was opened; step 5 says how to make one with imccopy.</source>
        <translation>開いたものがありません。imccopy で作る方法はステップ 5 にあります。</translation>
    </message>
    <message>
        <source>Nothing can be replaced in a picture: look at them and send them apart.</source>
        <translation>画像の中は置き換えできません: 内容を確認し、別に送ってください。</translation>
    </message>
    <message>
        <source>The case is kept in no folder.</source>
        <translation>案件はフォルダーに保存されていません。</translation>
    </message>
    <message>
        <source>The case’s journal</source>
        <translation>案件のジャーナル</translation>
    </message>
    <message>
        <source>The events about them, as an extract</source>
        <translation>関連するイベント (抜粋)</translation>
    </message>
    <message>
        <source>The report, its summary, the list of mail</source>
        <translation>レポート、要約、メールの一覧</translation>
    </message>
    <message>
        <source>Their files were not found: %1. Steps 1 and 2 say how to get them.</source>
        <translation>ファイルが見つかりません: %1。入手方法はステップ 1 と 2 にあります。</translation>
    </message>
    <message>
        <source>They could not be read, or lie within another file: %1.</source>
        <translation>読み取れないか、別のファイルの中にあります: %1。</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>対応表</translation>
    </message>
    <message>
        <source>With a README, and a manifest that has the SHA-256 of each file.</source>
        <translation>README と、各ファイルの SHA-256 を記したマニフェストが付きます。</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>名前のないもの</translation>
    </message>
</context>
<context>
    <name>CaseStateWords</name>
    <message>
        <source>Handed on</source>
        <translation>引き継ぎ済み</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>対応中です。</translation>
    </message>
    <message>
        <source>It looks solved; somebody looks again on a day.</source>
        <translation>解決したようです。日を決めて再確認します。</translation>
    </message>
    <message>
        <source>Look again today</source>
        <translation>本日再確認</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Overdue: look again since %1</source>
        <translation>期限超過: %1 に再確認の予定</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Somebody else takes it on.</source>
        <translation>ほかの人が引き受けます。</translation>
    </message>
    <message>
        <source>The mail arrives and the cause is mended.</source>
        <translation>メールが届き、原因も取り除かれています。</translation>
    </message>
    <message>
        <source>The mail arrives, the cause is still there.</source>
        <translation>メールは届きますが、原因は残っています。</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>経過観察</translation>
    </message>
    <message>
        <source>Watching until %1</source>
        <translation>%1 まで経過観察</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>回避策で対応</translation>
    </message>
</context>
<context>
    <name>DialogDrawing</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drawing of the dialog “E-Mail Domain”.</source>
        <translation>ダイアログ「E-Mail Domain」の図。</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail” in the properties.</source>
        <translation>プロパティの「Internet Mail」タブの図。</translation>
    </message>
    <message>
        <source>Marked are %1.</source>
        <translation>印を付けた箇所: %1。</translation>
    </message>
    <message>
        <source>Schematic, drawn from the descriptions in the articles: details may differ.</source>
        <translation>記事の説明をもとに描いた模式図です。細部は異なることがあります。</translation>
    </message>
    <message>
        <source>The tab “Connections” is struck through: it is not meant.</source>
        <translation>「Connections」タブには取り消し線があります。このタブではありません。</translation>
    </message>
    <message>
        <source>the button Add, beside the list</source>
        <translation>リストの横の Add ボタン</translation>
    </message>
    <message>
        <source>the button Edit, beside the list</source>
        <translation>リストの横の Edit ボタン</translation>
    </message>
    <message>
        <source>the button Move Up, beside the list</source>
        <translation>リストの横の Move Up ボタン</translation>
    </message>
    <message>
        <source>the button OK</source>
        <translation>OK ボタン</translation>
    </message>
    <message>
        <source>the button Remove, beside the list</source>
        <translation>リストの横の Remove ボタン</translation>
    </message>
    <message>
        <source>the button “E-Mail Domain” below the lists</source>
        <translation>リストの下の「E-Mail Domain」ボタン</translation>
    </message>
    <message>
        <source>the entry “%1” in the list of domains</source>
        <translation>ドメインの一覧の項目「%1」</translation>
    </message>
    <message>
        <source>the field for the domain, with “%1”</source>
        <translation>ドメインの入力欄 (「%1」と入力)</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>リスト %1</translation>
    </message>
    <message>
        <source>the list %1, which shows “%2”</source>
        <translation>「%2」を表示しているリスト %1</translation>
    </message>
    <message>
        <source>the list of domains</source>
        <translation>ドメインの一覧</translation>
    </message>
    <message>
        <source>the tab “Internet Mail”</source>
        <translation>「Internet Mail」タブ</translation>
    </message>
    <message>
        <source>what Add opens</source>
        <translation>Add で開く画面</translation>
    </message>
    <message>
        <source>what Edit opens</source>
        <translation>Edit で開く画面</translation>
    </message>
    <message>
        <source>✕ not this tab</source>
        <translation>✕ このタブではない</translation>
    </message>
</context>
<context>
    <name>EmergencyTexts</name>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Exchange administrator</source>
        <translation>Exchange 管理者</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Exchange: %1</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>If the Internet Mail Service does not stop or start</source>
        <translation>Internet Mail Service が停止または開始しない場合</translation>
    </message>
    <message>
        <source>Is it the right server? Look at its name at the console (hostname) before anything is typed.</source>
        <translation>対象のサーバーに間違いありませんか。何か入力する前に、コンソールで名前を確認してください (hostname)。</translation>
    </message>
    <message>
        <source>Notes: when, what was typed, what came</source>
        <translation>メモ: 時刻、入力した内容、表示された内容</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット: %1</translation>
    </message>
    <message>
        <source>To type at the server’s console</source>
        <translation>サーバーのコンソールで入力するもの</translation>
    </message>
    <message>
        <source>What it may say, and what to do</source>
        <translation>表示される内容とその対処</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>してはいけないこと</translation>
    </message>
    <message>
        <source>Who is at the console</source>
        <translation>コンソールの担当者</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>バージョン不明</translation>
    </message>
</context>
<context>
    <name>EventFilters</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: %2 以外</translation>
    </message>
    <message>
        <source>Any column: “%1”</source>
        <translation>任意の列: 「%1」</translation>
    </message>
    <message>
        <source>Last day before the newest event (%1)</source>
        <translation>最新イベントまでの 1 日間 (%1)</translation>
    </message>
    <message>
        <source>Last week before the newest event (%1)</source>
        <translation>最新イベントまでの 1 週間 (%1)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (as told)</source>
        <translation>%1 (申告)</translation>
    </message>
    <message>
        <source>%1 (by the zone that was stated)</source>
        <translation>%1 (申告されたタイムゾーンによる)</translation>
    </message>
    <message>
        <source>%1 (its zone is not known)</source>
        <translation>%1 (タイムゾーン不明)</translation>
    </message>
    <message>
        <source>%1 (recovered from outside the log’s stated range)</source>
        <translation>%1 (ログに示された範囲の外から回復)</translation>
    </message>
    <message>
        <source>%1 … (%2 bytes)</source>
        <translation>%1 … (%2 バイト)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>同じ記録の所在</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>データ:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明:</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No article says what %1 means.</source>
        <translation>%1 の意味を説明した記事はありません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none: typed in, no log holds it</source>
        <translation>なし: 手入力のため、ログに記録なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>番号なし</translation>
    </message>
</context>
<context>
    <name>EvidenceSummary</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>%1 that event 4117 names: not there (step 2 says which)</source>
        <translation>イベント 4117 が示す %1: 見つかりません (詳細はステップ 2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, typed in; nothing tells what else was logged</source>
        <translation>%1 (手入力)。ほかに何が記録されたかは不明です</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 proven delivered, %4 with no proof either way</source>
        <translation>%1: 失敗 %2、配信確認済み %3、どちらの証明もなし %4</translation>
    </message>
    <message>
        <source>%1: %2 to %3 (UTC)</source>
        <translation>%1: %2 ～ %3 (UTC)</translation>
    </message>
    <message>
        <source>%1: default %2, e-mail domains with their own: %3</source>
        <translation>%1: 既定 %2、独自の設定を持つメールドメイン: %3</translation>
    </message>
    <message>
        <source>%1: no record with a time</source>
        <translation>%1: 時刻のあるレコードなし</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>Dr. Watson log</source>
        <translation>Dr. Watson ログ</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Events as told</source>
        <translation>申告されたイベント</translation>
    </message>
    <message>
        <source>Ignored: </source>
        <translation>無視: </translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>その他のイベント</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Performance Optimizer log</source>
        <translation>Performance Optimizer ログ</translation>
    </message>
    <message>
        <source>SMTP protocol log</source>
        <translation>SMTP プロトコルログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Spool files</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>an event log that names failed messages</source>
        <translation>失敗したメッセージを示すイベントログ</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>archive of the Internet Mail Service</source>
        <translation>Internet Mail Service のアーカイブ</translation>
    </message>
    <message>
        <source>event as told</source>
        <translation>申告されたイベント</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>list of character sets</source>
        <translation>文字セットの一覧</translation>
    </message>
    <message>
        <source>list of services and drivers</source>
        <translation>サービスとドライバーの一覧</translation>
    </message>
    <message>
        <source>none: nothing tells which messages failed</source>
        <translation>なし: どのメッセージが失敗したか分かりません</translation>
    </message>
    <message>
        <source>none: only what was told is known</source>
        <translation>なし: 申告された内容しか分かりません</translation>
    </message>
    <message>
        <source>none: what is in the failed messages cannot be seen</source>
        <translation>なし: 失敗したメッセージの中身を確認できません</translation>
    </message>
    <message>
        <source>none: what the server is set to is not known</source>
        <translation>なし: サーバーの設定が分かりません</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>判明していることはありません</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>registry export</source>
        <translation>レジストリのエクスポート</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>the failed spool files</source>
        <translation>失敗したスプールファイル</translation>
    </message>
    <message>
        <source>the present settings (imc.txt)</source>
        <translation>現在の設定 (imc.txt)</translation>
    </message>
    <message>
        <source>tracking log</source>
        <translation>追跡ログ</translation>
    </message>
</context>
<context>
    <name>HandSheetTexts</name>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>実施者: ______________________     日時: ______________________</translation>
    </message>
    <message>
        <source>MIME now</source>
        <translation>現在の MIME</translation>
    </message>
    <message>
        <source>Non-MIME now</source>
        <translation>現在の Non-MIME</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The evidence says</source>
        <translation>証拠から分かること</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>元に戻す手順</translation>
    </message>
    <message>
        <source>Write down before you change anything</source>
        <translation>変更する前に書き留めてください</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the left stand the steps; each can be opened again. Beside the page stands what to say to the caller and what you do. The case saves itself after each answer: you can close the window at any time and go on later.</source>
        <translation>左にステップが並び、どれも開き直せます。ページの横には、問い合わせ者に伝えることと、あなたが行うことがあります。案件は回答のたびに自動で保存されます: いつでもウィンドウを閉じ、後で続けられます。</translation>
    </message>
    <message>
        <source>Documented in %1</source>
        <translation>%1 に記載</translation>
    </message>
    <message>
        <source>Event 4117 says that the mail server took a message and could not hand it on. The walkthrough goes from that event to its cause, mends it with you, tries it with one of the failed messages and writes a report.</source>
        <translation>イベント 4117 は、メールサーバーが受け付けたメッセージを引き渡せなかったことを示します。ウォークスルーでは、このイベントから原因へ進み、一緒に直し、失敗したメッセージの 1 つで試して、レポートを書き出します。</translation>
    </message>
    <message>
        <source>Evidence is not changed: what you open is only read. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>証拠は変更しません: 開いたものは読み取るだけです。ファイルを移動するのはステップ 7 だけで、指示があったときに限ります。その前に必ずコピーを取ります。</translation>
    </message>
    <message>
        <source>Exchange 4.0, 5.0 and 5.5</source>
        <translation>Exchange 4.0、5.0、5.5</translation>
    </message>
    <message>
        <source>How a case goes</source>
        <translation>案件の流れ</translation>
    </message>
    <message>
        <source>How causes are weighed: step 4</source>
        <translation>原因の検討方法: ステップ 4</translation>
    </message>
    <message>
        <source>How it is mended: step 5</source>
        <translation>修正方法: ステップ 5</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>直ったことの確認方法</translation>
    </message>
    <message>
        <source>Microsoft&apos;s article Q230250 describes the charset as the reason of event 4117. Each step here says which part of it it covers, and where and why it departs from it.</source>
        <translation>Microsoft のサポート技術情報 Q230250 は、イベント 4117 の原因として文字セットを挙げています。ここの各ステップには、記事のどの部分に当たるか、どこがなぜ異なるかを記しています。</translation>
    </message>
    <message>
        <source>Next: %1. %2</source>
        <translation>次: %1. %2</translation>
    </message>
    <message>
        <source>Nothing goes over the Internet: the help, the articles&apos; numbers and the causes are in the program.</source>
        <translation>インターネットには何も送りません: ヘルプ、記事の番号、原因はプログラムに入っています。</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>それ以外: %1</translation>
    </message>
    <message>
        <source>Q230250 and this program</source>
        <translation>Q230250 とこのプログラム</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>問い合わせ者に伝える文</translation>
    </message>
    <message>
        <source>Set the Character Sets back to what was written down before, then stop and start the service. The help on step 5 says how.</source>
        <translation>Character Sets を以前に書き留めた値に戻し、サービスを停止して開始します。方法はステップ 5 のヘルプにあります。</translation>
    </message>
    <message>
        <source>Step %1 of %2 · about %3 min</source>
        <translation>ステップ %1 / %2 · 約 %3 分</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from field to field, F6 and Shift+F6 from pane to pane. Alt and a number gives the answer that bears it. Ctrl+K opens the list of all commands.</source>
        <translation>Tab と Shift+Tab でフィールドを、F6 と Shift+F6 でペインを移動します。Alt と数字で、その番号の回答を選びます。Ctrl+K で全コマンドの一覧を開きます。</translation>
    </message>
    <message>
        <source>The causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>起こりうる問題</translation>
    </message>
    <message>
        <source>What never happens</source>
        <translation>決して行わないこと</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>人にしか答えられない質問</translation>
    </message>
    <message>
        <source>What you are asked</source>
        <translation>質問される内容</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>When the step is left out</source>
        <translation>ステップを省略した場合</translation>
    </message>
    <message>
        <source>Which versions have it</source>
        <translation>該当するバージョン</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>このステップの理由</translation>
    </message>
    <message>
        <source>Without the mouse</source>
        <translation>マウスを使わない操作</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Write down each value before you change it: putting it back undoes the change. A service pack is not undone in this way.</source>
        <translation>値は変更する前に必ず書き留めてください: 元の値に戻せば変更を取り消せます。Service Pack はこの方法では元に戻せません。</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A folder that is the server&apos;s own, not a copy. Only there can the program put files back.</source>
        <translation>コピーではない、サーバー自体のフォルダー。プログラムがファイルを戻せるのはここだけです。</translation>
    </message>
    <message>
        <source>A level on the tab Diagnostics Logging. Switched on, the server keeps a copy of all mail, which fills the disk (Q300931).</source>
        <translation>Diagnostics Logging タブのレベルの 1 つ。有効にするとサーバーが全メールのコピーを残し、ディスクがいっぱいになります (Q300931)。</translation>
    </message>
    <message>
        <source>A place in a message that names its charset.</source>
        <translation>メッセージの中で文字セットを示している箇所。</translation>
    </message>
    <message>
        <source>A program on the Exchange CD that saves the settings to a text file and loads them from one (Q262126).</source>
        <translation>Exchange の CD にある、設定をテキストファイルに保存し、そこから読み込むプログラム (Q262126)。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An article of Microsoft&apos;s Knowledge Base. Where one is named, the article says so; where none is, it is inferred and called so.</source>
        <translation>Microsoft Knowledge Base (サポート技術情報) の記事。番号があるものは、その記事に書かれています。ないものは推定で、そのように示します。</translation>
    </message>
    <message>
        <source>Another event that names the same spool file or came in the same moment. It often says more than 4117 itself.</source>
        <translation>同じスプールファイルを示す、または同時に記録された別のイベント。4117 自体より多くを語ることがよくあります。</translation>
    </message>
    <message>
        <source>Archive (IMCDATA\IN\ARCHIVE)</source>
        <translation>アーカイブ (IMCDATA\IN\ARCHIVE)</translation>
    </message>
    <message>
        <source>Character Sets</source>
        <translation>Character Sets</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Companion event</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>イベント 4117</translation>
    </message>
    <message>
        <source>Files that were taken from the server. What is done with them changes nothing on it.</source>
        <translation>サーバーから取り出したファイル。何をしてもサーバーは変わりません。</translation>
    </message>
    <message>
        <source>IMS, IMC</source>
        <translation>IMS、IMC</translation>
    </message>
    <message>
        <source>Internet Mail Service (Exchange 5.0 and 5.5), Internet Mail Connector (4.0): the service that exchanges mail with the Internet. Its event source is MSExchangeIMC in all versions.</source>
        <translation>Internet Mail Service (Exchange 5.0 と 5.5)、Internet Mail Connector (4.0): インターネットとメールをやり取りするサービス。イベントのソースはどのバージョンでも MSExchangeIMC です。</translation>
    </message>
    <message>
        <source>It could not be checked. It means neither yes nor no: no event and no file is no proof.</source>
        <translation>確認できなかったもの。「はい」でも「いいえ」でもありません: イベントもファイルもないことは、証明にはなりません。</translation>
    </message>
    <message>
        <source>KB number (Q230250 …)</source>
        <translation>KB 番号 (Q230250 …)</translation>
    </message>
    <message>
        <source>Live root</source>
        <translation>本番のルートフォルダー</translation>
    </message>
    <message>
        <source>MIME, Non-MIME</source>
        <translation>MIME、Non-MIME</translation>
    </message>
    <message>
        <source>MTA, Information Store</source>
        <translation>MTA、Information Store</translation>
    </message>
    <message>
        <source>Mail with MIME headers names its charset in most cases; older mail without them cannot. Each has a charset of its own in the setting.</source>
        <translation>MIME ヘッダーのあるメールは、多くの場合、文字セットを示します。MIME ヘッダーのない古いメールは示せません。設定では、それぞれに別の文字セットを指定します。</translation>
    </message>
    <message>
        <source>Message Archival</source>
        <translation>Message Archival</translation>
    </message>
    <message>
        <source>One message as the service keeps it on disk: the envelope, then the mail as it came. Its name is eight letters and digits without an ending.</source>
        <translation>サービスがディスクに保管する 1 件のメッセージ: エンベロープ、続いて届いたままのメール。名前は英数字 8 文字で、拡張子はありません。</translation>
    </message>
    <message>
        <source>Other services of Exchange. Stopping one of them stops the Internet Mail Service first (Q143380).</source>
        <translation>Exchange のほかのサービス。これらを停止すると、先に Internet Mail Service が停止します (Q143380)。</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>The folder in which the server leaves messages that it could not hand on. With Message Archival switched on it holds delivered mail too (Q189731).</source>
        <translation>サーバーが引き渡せなかったメッセージを残すフォルダー。Message Archival が有効な場合は、配信済みのメールも入ります (Q189731)。</translation>
    </message>
    <message>
        <source>The list of what waits in IN and OUT. It is made anew when the service starts without it.</source>
        <translation>IN と OUT で待機しているものの一覧。このファイルなしでサービスを開始すると、新しく作られます。</translation>
    </message>
    <message>
        <source>The program Exchange Administrator, in which the Internet Mail Service is set up. It is not the person of that name.</source>
        <translation>Internet Mail Service を設定するプログラム Exchange Administrator。同じ名前の人 (管理者) のことではありません。</translation>
    </message>
    <message>
        <source>The server took a message, could not hand it on to the store and left it in the archive. It does not say why.</source>
        <translation>サーバーがメッセージを受け付けたものの、ストアに引き渡せず、アーカイブに残しました。理由は示しません。</translation>
    </message>
    <message>
        <source>The setting on the tab Internet Mail: one charset for mail with MIME and one for mail without, for all or for single e-mail domains (Q230250).</source>
        <translation>Internet Mail タブの設定: MIME のメール用とそれ以外のメール用の文字セットを、全体または個々のメールドメインに指定します (Q230250)。</translation>
    </message>
    <message>
        <source>The test of Q230250: stop the service, put back a failed file, start the service, see whether it arrives.</source>
        <translation>Q230250 のテスト: サービスを停止し、失敗したファイルを戻し、サービスを開始して、届くかどうかを確認します。</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>What the sending server said before the message itself: from whom, for whom. The spool file keeps it in front of the message.</source>
        <translation>送信側のサーバーがメッセージ本体の前に伝えた内容: 誰から、誰宛てか。スプールファイルではメッセージの前にあります。</translation>
    </message>
    <message>
        <source>Which byte stands for which letter, by its Internet name, such as iso-8859-1 or koi8-r. Windows numbers them as code pages.</source>
        <translation>どのバイトがどの文字を表すかを、iso-8859-1 や koi8-r などのインターネットでの名前で示したもの。Windows ではコードページの番号で示します。</translation>
    </message>
    <message>
        <source>imccopy</source>
        <translation>imccopy</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>%1 (redo)</source>
        <translation>%1 (やり直し)</translation>
    </message>
    <message>
        <source>%1 (undo)</source>
        <translation>%1 (元に戻す)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 moved, %3 left, %4 failed</source>
        <translation>%1: 移動 %2、残置 %3、失敗 %4</translation>
    </message>
    <message>
        <source>, %1 taken by the service</source>
        <translation>、サービスが取り込み %1</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was being written</source>
        <translation>エントリが 1 件失われました: 書き込み中にプログラムが終了しました</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>回答を取り消し: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>問い合わせ者</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>案件を開始</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件を開いた</translation>
    </message>
    <message>
        <source>Case taken over; before: %1</source>
        <translation>案件を引き取り。それまでの担当: %1</translation>
    </message>
    <message>
        <source>Cause dismissed: %1 – %2</source>
        <translation>原因を却下: %1 – %2</translation>
    </message>
    <message>
        <source>Causes weighed: %1</source>
        <translation>原因を検討: %1</translation>
    </message>
    <message>
        <source>Causes weighed: none stands out</source>
        <translation>原因を検討: 特に有力なものなし</translation>
    </message>
    <message>
        <source>Copied into the case: %1 (%2)</source>
        <translation>案件にコピー: %1 (%2)</translation>
    </message>
    <message>
        <source>Dismissal taken back: %1</source>
        <translation>却下を取り消し: %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were not saved in the case: the program had ended</source>
        <translation>エントリ %1 ～ %2 は案件に保存されませんでした: プログラムが終了していました</translation>
    </message>
    <message>
        <source>Event read out: %1 %2</source>
        <translation>聞き取ったイベント: %1 %2</translation>
    </message>
    <message>
        <source>Event taken out that was read out: %1 %2</source>
        <translation>聞き取ったイベントを取り除いた: %1 %2</translation>
    </message>
    <message>
        <source>Evidence opened: %1</source>
        <translation>証拠を開いた: %1</translation>
    </message>
    <message>
        <source>Evidence taken out: %1</source>
        <translation>証拠を取り除いた: %1</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Exchange のバージョン</translation>
    </message>
    <message>
        <source>Going on with moves that were broken off</source>
        <translation>中断した移動を再開</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Greeting of the mail port of %1: %2</source>
        <translation>%1 のメールポートの応答メッセージ: %2</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>問い合わせ者自身の言葉</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>サービスの一覧</translation>
    </message>
    <message>
        <source>No longer in the list of copies: %1</source>
        <translation>コピーの一覧から削除済み: %1</translation>
    </message>
    <message>
        <source>Not copied into the case: %1 (%2)</source>
        <translation>案件にコピーしなかった: %1 (%2)</translation>
    </message>
    <message>
        <source>Notes: took out “%1”</source>
        <translation>メモ: 「%1」を削除</translation>
    </message>
    <message>
        <source>Notes: wrote “%1”</source>
        <translation>メモ: 「%1」を記入</translation>
    </message>
    <message>
        <source>Notes: “%1” became “%2”</source>
        <translation>メモ: 「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日付の並び順</translation>
    </message>
    <message>
        <source>Packed into one file: %1</source>
        <translation>1 つのファイルにまとめた: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Put back as it was</source>
        <translation>元どおりに戻した</translation>
    </message>
    <message numerus="yes">
        <source>Putting back begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>戻す処理を開始: %n ファイル、%1 から %2 へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting everything back as it was begun</source>
        <translation>元どおりに戻す処理を開始</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>レポートを書き出し: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Service %1 on %2, %3: %4</source>
        <translation>%2 のサービス %1、%3: %4</translation>
    </message>
    <message>
        <source>Service %1 on %2: %3 begun</source>
        <translation>%2 のサービス %1: 操作 %3 を開始</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>退避</translation>
    </message>
    <message numerus="yes">
        <source>Setting aside begun: %n file(s), from %1 to %2</source>
        <translation>
            <numerusform>退避を開始: %n ファイル、%1 から %2 へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting read out: %1: MIME %2, Non-MIME %3</source>
        <translation>聞き取った設定: %1: MIME %2、Non-MIME %3</translation>
    </message>
    <message>
        <source>Setting taken out that was read out: %1</source>
        <translation>聞き取った設定を取り除いた: %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>State of the case: %1; before: %2</source>
        <translation>案件の状態: %1。変更前: %2</translation>
    </message>
    <message>
        <source>Step left out: %1 (%2)</source>
        <translation>ステップを省略: %1 (%2)</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>ステップを再開: %1</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged from entry %1 on</source>
        <translation>ジャーナルのエントリ %1 以降に変更または破損が見つかりました</translation>
    </message>
    <message>
        <source>The retest’s journal notes that the service was started</source>
        <translation>再テストのジャーナルにサービス開始の記録あり</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>The server’s folders were reached as a share: %1, as %2</source>
        <translation>サーバーのフォルダーに共有として接続: %1 (%2 として)</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>サーバー上のウイルススキャナー</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響を受けている人</translation>
    </message>
</context>
<context>
    <name>MainMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
</context>
<context>
    <name>MessageMarkup</name>
    <message>
        <source> (damaged)</source>
        <translation> (破損)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes, still encoded</source>
        <translation>%1 バイト (エンコードされたまま)</translation>
    </message>
    <message>
        <source>%1, as declared</source>
        <translation>%1 (宣言による)</translation>
    </message>
    <message>
        <source>%1, as detected</source>
        <translation>%1 (検出による)</translation>
    </message>
    <message>
        <source>&lt;&gt; (a report, or nobody is named)</source>
        <translation>&lt;&gt; (レポート、または差出人の記載なし)</translation>
    </message>
    <message>
        <source>(envelope only: no To or Cc field names this recipient)</source>
        <translation>(エンベロープのみ: この受信者は To にも Cc にもありません)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Attachments that are not listed: %1</source>
        <translation>表示していない添付ファイル: %1</translation>
    </message>
    <message>
        <source>Bytes that are no text of this charset are shown as escapes such as \xE4.</source>
        <translation>この文字セットの文字でないバイトは \xE4 のようなエスケープで示します。</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoded text: %1</source>
        <translation>エンコードされたテキストに含まれるはずのない文字: %1</translation>
    </message>
    <message>
        <source>Cut here: at most %1 characters and %2 lines of a message are printed. The rest stands in the file.</source>
        <translation>ここで切りました。印刷するのは 1 メッセージにつき最大 %1 文字、%2 行です。残りはファイルにあります。</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header fields that are not printed: %1</source>
        <translation>印刷していないヘッダーフィールド: %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No recipient was found in the envelope.</source>
        <translation>エンベロープに受信者が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>パート %1</translation>
    </message>
    <message>
        <source>Recipients that are not printed: %1</source>
        <translation>印刷していない受信者: %1</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>受信者: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The bytes look like %1, which gives another text than the declared %2.</source>
        <translation>バイト列は %1 のようです。宣言された %2 とは別のテキストになります。</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>エンコードされたテキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>The message has no header field.</source>
        <translation>メッセージにヘッダーフィールドがありません。</translation>
    </message>
    <message>
        <source>The message has no part that is text.</source>
        <translation>メッセージにテキストのパートがありません。</translation>
    </message>
    <message>
        <source>The message’s text</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>This field is longer: it is cut here.</source>
        <translation>このフィールドは長いため、ここで切りました。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whether the header names all of them was not checked: it is too long.</source>
        <translation>ヘッダーに全員の名前があるかは、長すぎるため未確認です。</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>%1 として解釈</translation>
    </message>
    <message>
        <source>uuencoded</source>
        <translation>uuencode 形式</translation>
    </message>
    <message>
        <source>“%1” is declared, which is no known charset.</source>
        <translation>「%1」と宣言されていますが、既知の文字セットではありません。</translation>
    </message>
</context>
<context>
    <name>NothingFailed</name>
    <message>
        <source>%1 holds no event 4117 of the Internet Mail Service. Which days it covers is not known until step 1 is told the order of its dates. Check that it is the application log of the right server.</source>
        <translation>%1 には Internet Mail Service のイベント 4117 がありません。ステップ 1 で日付の並び順を指定するまで、どの期間のログか分かりません。対象のサーバーのアプリケーションログか確認してください。</translation>
    </message>
    <message>
        <source>%1 is named like an event log but is none. %2 Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>%1 はイベントログのような名前ですが、イベントログではありません。%2 サーバーでアプリケーションログを保存し直して (Event Viewer、Log、Save As) 開いてください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Event %1 names %2 messages, the newest %3 at %4</source>
        <translation>イベント %1 が %2 件のメッセージを示しています。最新は %4 の %3 です</translation>
    </message>
    <message>
        <source>Event %1 of %2 names %3</source>
        <translation>%2 のイベント %1 が %3 を示しています</translation>
    </message>
    <message>
        <source>Event %1 of %2, which names no message</source>
        <translation>%2 のイベント %1 (メッセージの記載なし)</translation>
    </message>
    <message>
        <source>It was not seen in the IN at hand.</source>
        <translation>手元の IN には見当たりませんでした。</translation>
    </message>
    <message>
        <source>It was seen in IN.</source>
        <translation>IN にありました。</translation>
    </message>
    <message>
        <source>It was seen in IN\ARCHIVE.</source>
        <translation>IN\ARCHIVE にありました。</translation>
    </message>
    <message>
        <source>Messages in the archive: %1. Where Message Archival is on, delivered mail lies there too. Drop a single one here if it is known to have failed.</source>
        <translation>アーカイブ内のメッセージ: %1。Message Archival が有効な場合、配信済みのメールもここにあります。失敗したと分かっているメッセージがあれば、それだけをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Not seen in the IN at hand: %1.</source>
        <translation>手元の IN に見当たらないもの: %1。</translation>
    </message>
    <message>
        <source>Seen in IN: %1.</source>
        <translation>IN にあったもの: %1。</translation>
    </message>
    <message>
        <source>Seen in IN\ARCHIVE: %1.</source>
        <translation>IN\ARCHIVE にあったもの: %1。</translation>
    </message>
    <message>
        <source>The event log covers %1 to %2 and holds no event 4117 of the Internet Mail Service. Check that it is the application log of the right server and covers the day of the failure.</source>
        <translation>イベントログの期間は %1 ～ %2 で、Internet Mail Service のイベント 4117 はありません。対象のサーバーのアプリケーションログで、失敗した日を含んでいるか確認してください。</translation>
    </message>
    <message>
        <source>The event log holds no record that can be read. Save the application log again on the server (Event Viewer, Log, Save As) and open it.</source>
        <translation>イベントログに読み取れるレコードがありません。サーバーでアプリケーションログを保存し直して (Event Viewer、Log、Save As) 開いてください。</translation>
    </message>
    <message>
        <source>The report has the others.</source>
        <translation>残りはレポートにあります。</translation>
    </message>
    <message>
        <source>There is no event log here, so nothing tells which messages failed. Open a folder that holds the application log too (AppEvent.Evt), or drop the log here together with the folder.</source>
        <translation>イベントログがないため、どのメッセージが失敗したか分かりません。アプリケーションログ (AppEvent.Evt) も入ったフォルダーを開くか、ログをフォルダーと一緒にここにドロップしてください。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Where the file is: %1</source>
        <translation>ファイルの場所: %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>%1 itself</source>
        <translation>%1 自体</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>ProgramLanguage</name>
    <message>
        <source>The language changes when the program is started anew.</source>
        <translation>言語は、プログラムを次回起動したときに切り替わります。</translation>
    </message>
</context>
<context>
    <name>ReportForms</name>
    <message>
        <source>A mail with the summary as its text and the page attached, to be opened in a mail program. It has no recipient; nothing is sent.</source>
        <translation>要約を本文とし、ページを添付したメールで、メールプログラムで開きます。宛先はなく、何も送信しません。</translation>
    </message>
    <message>
        <source>All that the report holds, for programs.</source>
        <translation>レポートの全内容 (プログラム用)。</translation>
    </message>
    <message>
        <source>Archive for escalation</source>
        <translation>エスカレーション用アーカイブ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>List of mail</source>
        <translation>メールの一覧</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The messages that were not delivered, for a spreadsheet (CSV).</source>
        <translation>配信されなかったメッセージ (表計算用の CSV)。</translation>
    </message>
    <message>
        <source>The report with the failed messages, the events, the settings and the journal, for whoever takes the case on.</source>
        <translation>案件を引き継ぐ人のための、失敗したメッセージ、イベント、設定、ジャーナル付きのレポート。</translation>
    </message>
    <message>
        <source>The same summary, marked up.</source>
        <translation>同じ要約 (書式付き)。</translation>
    </message>
    <message>
        <source>The summary for a ticket’s field, fewer than 4,000 characters.</source>
        <translation>チケットの入力欄用の要約 (4,000 文字未満)。</translation>
    </message>
    <message>
        <source>The whole report as one file for any browser; it loads nothing.</source>
        <translation>どのブラウザーでも開ける 1 ファイルのレポート全体。何も読み込みません。</translation>
    </message>
    <message>
        <source>The whole report on numbered pages; long tables are cut and say so.</source>
        <translation>ページ番号付きのレポート全体。長い表は途中で切り、その旨を示します。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
</context>
<context>
    <name>RetestSheetTexts</name>
    <message>
        <source>! If it was delivered already, its recipients get it twice.</source>
        <translation>! すでに配信済みの場合、受信者に 2 通届きます。</translation>
    </message>
    <message>
        <source>! It can crash the store or the service.</source>
        <translation>! ストアまたはサービスが異常終了するおそれがあります。</translation>
    </message>
    <message>
        <source>%1 What the service has taken cannot be taken back. Do not put the kept copies into IN: the recipients could get the message twice.</source>
        <translation>%1 サービスが取り込んだものは取り戻せません。保管したコピーを IN に入れないでください。受信者にメッセージが 2 通届くおそれがあります。</translation>
    </message>
    <message>
        <source>%1 and the folder IMCDATA behind it</source>
        <translation>%1 とその先の IMCDATA フォルダー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All have arrived: stop the service again and press a key for the next batch. At the end bring back retest.log with this sheet.</source>
        <translation>すべて届いた場合: サービスを再び停止し、キーを押して次のバッチに進みます。最後に retest.log をこの用紙と一緒に持ち帰ってください。</translation>
    </message>
    <message>
        <source>All have arrived: the next batch, from step 2.</source>
        <translation>すべて届いた場合: 手順 2 から次のバッチを行います。</translation>
    </message>
    <message>
        <source>Arrived? Event 4117 again? Still in IN?</source>
        <translation>届いた? 再びイベント 4117? まだ IN にある?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>At the first event 4116, 4102, 4182 or 3039: stop the service, put back nothing more, go the way back.</source>
        <translation>イベント 4116、4102、4182、3039 のどれかが出たら: サービスを停止し、それ以上戻さず、元に戻す手順を行います。</translation>
    </message>
    <message>
        <source>Batch %1: %2 files</source>
        <translation>バッチ %1: %2 ファイル</translation>
    </message>
    <message>
        <source>Batch %1: one file, alone</source>
        <translation>バッチ %1: 1 ファイルのみ</translation>
    </message>
    <message>
        <source>Copy each file of the batch from IN\ARCHIVE to a folder of its own, then move it from IN\ARCHIVE to IN. If a file of that name lies in IN already, leave it: never overwrite one.</source>
        <translation>バッチの各ファイルを IN\ARCHIVE から専用のフォルダーにコピーし、それから IN\ARCHIVE から IN に移動します。IN に同じ名前のファイルがすでにある場合は、そのままにします。決して上書きしないでください。</translation>
    </message>
    <message>
        <source>Done by: ______________________     Date and time: ______________________</source>
        <translation>実施者: ______________________     日時: ______________________</translation>
    </message>
    <message>
        <source>IMCDATA: %1</source>
        <translation>IMCDATA: %1</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>In IN at</source>
        <translation>IN に入れた時刻</translation>
    </message>
    <message>
        <source>Kit: %1</source>
        <translation>キット: %1</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it %1?</source>
        <translation>マシンの名前を確認 (hostname): %1 ですか?</translation>
    </message>
    <message>
        <source>Look at the machine’s name (hostname): is it the right server?</source>
        <translation>マシンの名前を確認 (hostname): 対象のサーバーですか?</translation>
    </message>
    <message>
        <source>Never move the whole folder IN\ARCHIVE: it can also hold mail that was delivered, and its recipients would get it twice (Q189731). Only the files below. Do not save them in Notepad: that destroys them.</source>
        <translation>IN\ARCHIVE フォルダー全体は決して移動しないでください。配信済みのメールが入っていることもあり、受信者に 2 通届きます (Q189731)。下のファイルだけが対象です。Notepad で保存しないでください。ファイルが壊れます。</translation>
    </message>
    <message>
        <source>None of these names has a letter E, I, O or U: 0 and 1 are digits. Upper and lower case are the same.</source>
        <translation>これらの名前に E、I、O、U の文字はありません。0 と 1 は数字です。大文字と小文字の区別はありません。</translation>
    </message>
    <message>
        <source>Put the failed messages back, and watch</source>
        <translation>失敗したメッセージを戻して様子を見る</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Start %1 in the kit’s folder on a disk of the server. It keeps a copy of each file, puts the batch into IN and waits.</source>
        <translation>サーバーのディスク上にあるキットのフォルダーで %1 を実行します。各ファイルのコピーを保管し、バッチを IN に入れて待機します。</translation>
    </message>
    <message>
        <source>Start the service:  %1</source>
        <translation>サービスを開始:  %1</translation>
    </message>
    <message>
        <source>Steps, for each batch</source>
        <translation>各バッチの手順</translation>
    </message>
    <message>
        <source>Stop the service, then start %1 in the kit’s folder: it moves back what still lies in IN.</source>
        <translation>サービスを停止し、キットのフォルダーで %1 を実行します。IN に残っているものが元の場所に戻ります。</translation>
    </message>
    <message>
        <source>Stop the service. Move back to IN\ARCHIVE what still lies in IN of the files above, and nothing else.</source>
        <translation>サービスを停止します。上のファイルのうち IN に残っているものだけを IN\ARCHIVE に戻します。</translation>
    </message>
    <message>
        <source>Stop the service:  %1</source>
        <translation>サービスを停止:  %1</translation>
    </message>
    <message>
        <source>The names do not fit on one page: this sheet has several. Keep them together.</source>
        <translation>名前が 1 ページに収まらないため、この用紙は複数枚あります。まとめて保管してください。</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>元に戻す手順</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット: %1</translation>
    </message>
    <message>
        <source>To be left where they are</source>
        <translation>そのまま残すもの</translation>
    </message>
    <message>
        <source>Watch until the files are gone from IN. Ask the recipients. Look at the Application log: an event 4117 that names a file means that it failed again. Write it down below.</source>
        <translation>ファイルが IN からなくなるまで見守ります。受信者に確認します。Application ログを見て、ファイル名を示すイベント 4117 があれば、再び失敗しています。下に書き留めてください。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
</context>
<context>
    <name>RetestWords</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved; the table says why.</source>
        <translation>
            <numerusform>%n 件を移動できませんでした。理由は表を参照してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved back.</source>
        <translation>
            <numerusform>%n ファイルを元の場所に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n ファイルを戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set aside.</source>
        <translation>
            <numerusform>%n ファイルを退避しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n ファイル、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left where it is.</source>
        <translation>
            <numerusform>%n 件をそのまま残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there: taken by the service.</source>
        <translation>
            <numerusform>%n 件はすでにありません: サービスが取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>That is more than half an hour ago: ask again, or confirm it.</source>
        <translation>30 分以上前の情報です。もう一度確かめるか、変わりないことを確認してください。</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped</source>
        <translation>Internet Mail Service は停止しています</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs</source>
        <translation>Internet Mail Service は実行中です</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Whether the Internet Mail Service is stopped is not known.</source>
        <translation>Internet Mail Service が停止しているかどうか不明です。</translation>
    </message>
    <message>
        <source>a server whose name is not known</source>
        <translation>名前が不明なサーバー</translation>
    </message>
    <message>
        <source>about to be copied</source>
        <translation>コピー直前</translation>
    </message>
    <message>
        <source>alone: may arrive twice</source>
        <translation>単独: 2 通届くおそれ</translation>
    </message>
    <message>
        <source>as %2 said at %1</source>
        <translation>%1 に %2 が確認</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>as the server said at %1</source>
        <translation>%1 にサーバーが応答</translation>
    </message>
    <message>
        <source>as was said at %1</source>
        <translation>%1 の申告による</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>being moved back</source>
        <translation>元の場所に移動中</translation>
    </message>
    <message>
        <source>copied, not moved yet</source>
        <translation>コピー済み、未移動</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>再び失敗</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>最初、単独で</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>最後、単独で: 異常終了のおそれ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>left where it is</source>
        <translation>そのまま残した</translation>
    </message>
    <message>
        <source>next, with the rest</source>
        <translation>次、残りと一緒に</translation>
    </message>
    <message>
        <source>next, with the ten</source>
        <translation>次、10 件と一緒に</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移動</translation>
    </message>
    <message>
        <source>noted at %1</source>
        <translation>%1 に記録</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>戻した</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>退避済み</translation>
    </message>
    <message>
        <source>stuck in IN</source>
        <translation>IN に滞留</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>サービスが取り込み</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>waiting in IN</source>
        <translation>IN で待機中</translation>
    </message>
</context>
<context>
    <name>ServerFolders</name>
    <message>
        <source>%1 does not lie in a folder IN.</source>
        <translation>%1 は IN フォルダーの中にありません。</translation>
    </message>
    <message>
        <source>More than one folder IN\ARCHIVE is the server’s own: %1 and %2. Leave the one that counts in step 1.</source>
        <translation>サーバー自体の IN\ARCHIVE フォルダーが複数あります: %1 と %2。ステップ 1 で対象の 1 つだけを残してください。</translation>
    </message>
    <message>
        <source>No folder IN\ARCHIVE is within reach below %1.</source>
        <translation>%1 の下に、アクセスできる IN\ARCHIVE フォルダーがありません。</translation>
    </message>
    <message>
        <source>Nothing of what was opened was called the server’s own (step 1). In a copy nothing is moved: the server would never know.</source>
        <translation>開いたもののどれもサーバー自体のものとされていません (ステップ 1)。コピーの中では何も移動しません。サーバーには反映されないためです。</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 already, nothing changed</source>
        <translation>%1: すでに%2、変更なし</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: 実行前 %2、実行後 %3</translation>
    </message>
    <message>
        <source>%1: nothing was asked, nothing changed</source>
        <translation>%1: 要求なし、変更なし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Windows’s own calls</source>
        <translation>Windows の API</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>sc.exe of Windows</source>
        <translation>Windows の sc.exe</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>“net rpc service” of Samba</source>
        <translation>Samba の「net rpc service」</translation>
    </message>
</context>
<context>
    <name>SettingsPath</name>
    <message>
        <source>%1: MIME %2, Non-MIME %3</source>
        <translation>%1: MIME %2、Non-MIME %3</translation>
    </message>
    <message>
        <source>%1: no entry</source>
        <translation>%1: 項目なし</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>Default (all others)</source>
        <translation>既定 (その他すべて)</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>SpoolVerdict</name>
    <message>
        <source>%1 (name not verified)</source>
        <translation>%1 (名前は未確認)</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it.</source>
        <translation>%1 Q156063 によれば、止まった原因はその文字セットではありません。どの設定も適用されません。</translation>
    </message>
    <message>
        <source>%1 By Q156063 its charset is not what stopped it: no setting applies to it. Q230250 would still set %2.</source>
        <translation>%1 Q156063 によれば、止まった原因はその文字セットではありません。どの設定も適用されません。Q230250 に従うと %2 を設定することになります。</translation>
    </message>
    <message>
        <source>%1 Get it again from the server&apos;s IN\ARCHIVE, as a binary copy.</source>
        <translation>%1 サーバーの IN\ARCHIVE からバイナリコピーで入手し直してください。</translation>
    </message>
    <message>
        <source>%1; the bytes fit.</source>
        <translation>%1。バイト列は一致します。</translation>
    </message>
    <message>
        <source>Declares %1 in the %2</source>
        <translation>%2 で %1 を宣言</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, elsewhere also %3</source>
        <translation>%2 で %1 を宣言、別の箇所では %3 も宣言</translation>
    </message>
    <message>
        <source>Declares %1 in the %2, which is no known charset</source>
        <translation>%2 で %1 を宣言 (既知の文字セットではない)</translation>
    </message>
    <message>
        <source>Declares a blank charset in the %1</source>
        <translation>%1 で空の文字セットを宣言</translation>
    </message>
    <message>
        <source>Has a MIME header but declares no charset</source>
        <translation>MIME ヘッダーはあるが、文字セットの宣言なし</translation>
    </message>
    <message>
        <source>Has no MIME header and declares no charset</source>
        <translation>MIME ヘッダーも文字セットの宣言もなし</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>matching setting: %1</source>
        <translation>一致する設定: %1</translation>
    </message>
    <message>
        <source>matching setting: %1 (name not verified)</source>
        <translation>一致する設定: %1 (名前は未確認)</translation>
    </message>
    <message>
        <source>the MIME setting applied (%1, %2)</source>
        <translation>MIME の設定を適用 (%1、%2)</translation>
    </message>
    <message>
        <source>the MIME setting decides</source>
        <translation>MIME の設定で決まる</translation>
    </message>
    <message>
        <source>the Non-MIME setting applied (%1, %2)</source>
        <translation>Non-MIME の設定を適用 (%1、%2)</translation>
    </message>
    <message>
        <source>the Non-MIME setting decides</source>
        <translation>Non-MIME の設定で決まる</translation>
    </message>
    <message>
        <source>the bytes do not fit</source>
        <translation>バイト列が一致しない</translation>
    </message>
    <message>
        <source>the bytes do not fit, they look like %1</source>
        <translation>バイト列が一致しない (%1 のよう)</translation>
    </message>
    <message>
        <source>the bytes fit</source>
        <translation>バイト列は一致</translation>
    </message>
    <message>
        <source>the bytes fit, read as %1: some stand for characters that %2 lacks</source>
        <translation>%1 として読めばバイト列は一致: %2 にない文字を含む</translation>
    </message>
    <message>
        <source>the bytes look like %1 (%2 % sure)</source>
        <translation>バイト列は %1 のよう (確度 %2 %)</translation>
    </message>
    <message>
        <source>the bytes look more like %1</source>
        <translation>バイト列はむしろ %1 のよう</translation>
    </message>
    <message>
        <source>the message&apos;s own charset decides</source>
        <translation>メッセージ自体の文字セットで決まる</translation>
    </message>
    <message>
        <source>the text is plain ASCII</source>
        <translation>テキストは純粋な ASCII</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>Translated</name>
    <message>
        <source>“%1”</source>
        <comment>words to be said</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>WhereWeWere</name>
    <message>
        <source>Affected: %1.</source>
        <translation>影響: %1。</translation>
    </message>
    <message>
        <source>Caller: %1.</source>
        <translation>問い合わせ者: %1。</translation>
    </message>
    <message>
        <source>Done last (%1, %2), newest first: %3.</source>
        <translation>最後に行ったこと (%1、%2)、新しい順: %3。</translation>
    </message>
    <message>
        <source>In the caller’s words: %1.</source>
        <translation>問い合わせ者の言葉: %1。</translation>
    </message>
    <message>
        <source>Reported: %1.</source>
        <translation>申告の内容: %1。</translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation>発生時期: %1。</translation>
    </message>
    <message>
        <source>Where we were: step %1, %2.</source>
        <translation>現在位置: ステップ %1、%2。</translation>
    </message>
</context>
<context>
    <name>WhyDisabled</name>
    <message>
        <source>evidence is being read, or a report is being written.</source>
        <translation>証拠を読み取り中か、レポートを書き込み中です。</translation>
    </message>
    <message>
        <source>no answer was given that could be undone.</source>
        <translation>元に戻せる回答がありません。</translation>
    </message>
    <message>
        <source>no answer was undone.</source>
        <translation>元に戻した回答がありません。</translation>
    </message>
    <message>
        <source>no case is open.</source>
        <translation>案件が開いていません。</translation>
    </message>
    <message>
        <source>nothing is being read or written.</source>
        <translation>読み取りも書き込みも行っていません。</translation>
    </message>
    <message>
        <source>the sample case was not found beside the program.</source>
        <translation>サンプル案件がプログラムの場所に見つかりません。</translation>
    </message>
    <message>
        <source>there is no other failed message on this side.</source>
        <translation>この方向に、ほかの失敗したメッセージはありません。</translation>
    </message>
    <message>
        <source>there is no page to go to on this way.</source>
        <translation>この方向に、移動先のページはありません。</translation>
    </message>
    <message>
        <source>this case can only be looked at here.</source>
        <translation>この案件は、ここでは閲覧しかできません。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About IMS Doctor</source>
        <translation>IMS Doctor について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to the case’s notes</source>
        <translation>案件のメモに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bytes</source>
        <translation>バイト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Character sets</source>
        <translation>文字セット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close this file</source>
        <translation>このファイルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Decode the selection</source>
        <translation>選択範囲をデコード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>レポートを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>これで絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Font…</source>
        <translation>フォント(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide and notes</source>
        <translation>ガイドとメモ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History of the case</source>
        <translation>案件の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Inventory of the evidence</source>
        <translation>証拠の目録(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave this step out…</source>
        <translation>このステップを省略(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New case without files</source>
        <translation>ファイルなしで新しい案件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next charset declaration</source>
        <translation>次の文字セット宣言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next file in the folder</source>
        <translation>フォルダー内の次のファイル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Offsets</source>
        <translation>オフセット(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pack the case into one file…</source>
        <translation>案件を 1 つのファイルにまとめる(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Previous charset declaration</source>
        <translation>前の文字セット宣言(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print on one sheet…</source>
        <translation>1 枚に印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read the evidence again</source>
        <translation>証拠を読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo answer</source>
        <translation>回答をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>コマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>この列で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>構造(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the case over…</source>
        <translation>案件を引き取る(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウの案内(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo answer</source>
        <translation>回答を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>A line by its number, a byte by its offset</source>
        <translation>行は番号で、バイトはオフセットで指定</translation>
    </message>
    <message>
        <source>A&amp;dd a file…</source>
        <translation>ファイルを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a server’s folder, or a copy of it, to the case</source>
        <translation>サーバーのフォルダーまたはそのコピーを案件に追加</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings to the case</source>
        <translation>イベントログ、スプールファイル、設定を案件に追加</translation>
    </message>
    <message>
        <source>All events of the logs, or the failed messages only</source>
        <translation>ログの全イベント、または失敗したメッセージのみ</translation>
    </message>
    <message>
        <source>All that was done in the case, by whom and when</source>
        <translation>案件で行ったすべて (実施者と日時)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムと同じ(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the start; the case is saved</source>
        <translation>開始画面に戻る (案件は保存されます)</translation>
    </message>
    <message>
        <source>Begin a case with nothing but what the caller says</source>
        <translation>問い合わせ者の話だけで案件を開始</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>案件を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Case s&amp;tate…</source>
        <translation>案件の状態(&amp;T)…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>すべての行をコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;verdict</source>
        <translation>判定をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy all rows that are shown, with tabs between the cells</source>
        <translation>表示中のすべての行を、セルをタブで区切ってコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;evidence</source>
        <translation>証拠としてコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as he&amp;x</source>
        <translation>16 進でコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy the &amp;cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the event log of a running server into the case</source>
        <translation>稼働中のサーバーのイベントログを案件にコピー</translation>
    </message>
    <message>
        <source>Copy the log of a r&amp;unning server…</source>
        <translation>稼働中サーバーのログをコピー(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the selected bytes in hex</source>
        <translation>選択したバイトを 16 進でコピー</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>選択したテキストをコピー</translation>
    </message>
    <message>
        <source>Copy the selection with file, lines and offsets, for a ticket</source>
        <translation>選択範囲をファイル、行、オフセット付きでコピー (チケット用)</translation>
    </message>
    <message>
        <source>Copy the sentence about this message&apos;s charset</source>
        <translation>このメッセージの文字セットについての文をコピー</translation>
    </message>
    <message>
        <source>Copy the su&amp;mmary for the ticket</source>
        <translation>チケット用の要約をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the words for the caller</source>
        <translation>問い合わせ者に伝える文をコピー</translation>
    </message>
    <message>
        <source>Copy what stands in this cell</source>
        <translation>このセルの内容をコピー</translation>
    </message>
    <message>
        <source>Copy what to &amp;say</source>
        <translation>伝える文をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Decoded text, header, way and attachments</source>
        <translation>デコードしたテキスト、ヘッダー、経路、添付ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Envelope, header fields and parts of the message beside its text</source>
        <translation>テキストの横に、エンベロープ、ヘッダーフィールド、パートを表示</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every command in one list; type a word of it</source>
        <translation>全コマンドの一覧。コマンドの語を入力して絞り込み</translation>
    </message>
    <message>
        <source>Every file with its SHA-256, where it was, when and by whom it was collected</source>
        <translation>すべてのファイルとその SHA-256、元の場所、収集の日時と実施者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>前を検索(&amp;R)</translation>
    </message>
    <message>
        <source>Four short notes on what stands where</source>
        <translation>どこに何があるかの短い説明 4 つ</translation>
    </message>
    <message>
        <source>Give answer %1</source>
        <translation>回答 %1 を選択</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go on in another folder, with everything that was answered</source>
        <translation>回答をすべて引き継いで、別のフォルダーで続行</translation>
    </message>
    <message>
        <source>Go on with a case that was kept</source>
        <translation>保管していた案件を再開</translation>
    </message>
    <message>
        <source>Go to &amp;line or offset…</source>
        <translation>行またはオフセットへ移動(&amp;L)…</translation>
    </message>
    <message>
        <source>Hand the message to Exchange 5.5 once more, for chosen recipients</source>
        <translation>選んだ受信者宛てに、メッセージを Exchange 5.5 にもう一度渡す</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>ハイコントラスト(&amp;O)</translation>
    </message>
    <message>
        <source>Leave the step out and say why, or take that back</source>
        <translation>理由を付けてステップを省略、または省略を取り消し</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>これを除外(&amp;O)</translation>
    </message>
    <message>
        <source>Long lines go on in the next one</source>
        <translation>長い行を次の行に続ける</translation>
    </message>
    <message>
        <source>Look again at what is there now</source>
        <translation>今あるものをもう一度確認</translation>
    </message>
    <message>
        <source>Look for something in what is in sight</source>
        <translation>表示中の範囲で検索</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>次のペインへ移動</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>前のペインへ移動</translation>
    </message>
    <message>
        <source>Next charset declaration in the message</source>
        <translation>メッセージ内の次の文字セット宣言</translation>
    </message>
    <message>
        <source>Next failed &amp;message</source>
        <translation>次の失敗メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Next failed message</source>
        <translation>次の失敗メッセージ</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>One file with the case and copies of its evidence, to be sent on</source>
        <translation>案件と証拠のコピーを 1 つのファイルに (送付用)</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>案件を開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;sample case</source>
        <translation>サンプル案件を開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open a pac&amp;ked case…</source>
        <translation>まとめた案件を開く(&amp;K)…</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>スプールファイルまたは生のメールを開く</translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation>ファイルを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the folder of an Exchange server, or a copy of it</source>
        <translation>Exchange サーバーのフォルダーまたはそのコピーを開く</translation>
    </message>
    <message>
        <source>P&amp;revious file in the folder</source>
        <translation>フォルダー内の前のファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Previous charset declaration in the message</source>
        <translation>メッセージ内の前の文字セット宣言</translation>
    </message>
    <message>
        <source>Previous faile&amp;d message</source>
        <translation>前の失敗メッセージ(&amp;D)</translation>
    </message>
    <message>
        <source>Previous failed message</source>
        <translation>前の失敗メッセージ</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>前のペイン(&amp;E)</translation>
    </message>
    <message>
        <source>Print the &amp;emergency card…</source>
        <translation>緊急時カードを印刷(&amp;E)…</translation>
    </message>
    <message>
        <source>Print the files to put back, with boxes to tick, for whoever stands at the server</source>
        <translation>戻すファイルをチェック欄付きで印刷 (サーバーの担当者用)</translation>
    </message>
    <message>
        <source>Print the header and the text of the message</source>
        <translation>メッセージのヘッダーとテキストを印刷</translation>
    </message>
    <message>
        <source>Print the retest’s sheet…</source>
        <translation>再テストの用紙を印刷…</translation>
    </message>
    <message>
        <source>Print the steps by hand for whoever stands at the server</source>
        <translation>手作業の手順を印刷 (サーバーの担当者用)</translation>
    </message>
    <message>
        <source>Print what helps at the console when the service does not stop or start</source>
        <translation>サービスが停止・開始しないときにコンソールで役立つ内容を印刷</translation>
    </message>
    <message>
        <source>Put the selection with file, lines and offsets into the notes</source>
        <translation>選択範囲をファイル、行、オフセット付きでメモに追加</translation>
    </message>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>ファイルを読み直す(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the case elsewhere…</source>
        <translation>案件を別の場所に保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF で保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Save message as .&amp;eml…</source>
        <translation>メッセージを .eml で保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the &amp;steps as PDF…</source>
        <translation>手順を PDF で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF…</source>
        <translation>緊急時カードを PDF で保存…</translation>
    </message>
    <message>
        <source>Save the message without the envelope, for a mail program</source>
        <translation>メッセージをエンベロープなしで保存 (メールソフト用)</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF…</source>
        <translation>再テストの用紙を PDF で保存…</translation>
    </message>
    <message>
        <source>Say where the case stands: open, solved, watched, handed on</source>
        <translation>案件の状況を指定: 対応中、解決済み、経過観察、引き継ぎ済み</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole file</source>
        <translation>ファイル全体を選択</translation>
    </message>
    <message>
        <source>Show &amp;everything in the log</source>
        <translation>ログをすべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>すべての行を再表示</translation>
    </message>
    <message>
        <source>Show only the rows with what stands in this cell</source>
        <translation>このセルの内容を含む行だけを表示</translation>
    </message>
    <message>
        <source>Show only the rows without what stands in this cell</source>
        <translation>このセルの内容を含まない行だけを表示</translation>
    </message>
    <message>
        <source>Show or hide what stands beside the page</source>
        <translation>ページ横の表示を切り替え</translation>
    </message>
    <message>
        <source>Show the file as it is now</source>
        <translation>ファイルの現在の内容を表示</translation>
    </message>
    <message>
        <source>Show the selected bytes as text, in any charset</source>
        <translation>選択したバイトを任意の文字セットのテキストで表示</translation>
    </message>
    <message>
        <source>Since when, how many, what was tried, where to ring back</source>
        <translation>発生時期、件数、試したこと、折り返し先</translation>
    </message>
    <message>
        <source>Sort by the column of this cell; again: the other way round</source>
        <translation>このセルの列で並べ替え (もう一度で逆順)</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Stop what is being read</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>T&amp;ype in an event…</source>
        <translation>イベントを手入力(&amp;Y)…</translation>
    </message>
    <message>
        <source>The bytes in hex below the text</source>
        <translation>テキストの下にバイトを 16 進で表示</translation>
    </message>
    <message>
        <source>The font of text and bytes</source>
        <translation>テキストとバイトのフォント</translation>
    </message>
    <message>
        <source>The next place of what was looked for</source>
        <translation>検索した内容の次の箇所</translation>
    </message>
    <message>
        <source>The page seen before</source>
        <translation>前に見たページ</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>次のステップへ</translation>
    </message>
    <message>
        <source>To the notes of the case</source>
        <translation>案件のメモへ</translation>
    </message>
    <message>
        <source>Try the program on a case that comes with it</source>
        <translation>付属の案件でプログラムを試す</translation>
    </message>
    <message>
        <source>Unpack a case that was sent as one file (.imscase)</source>
        <translation>1 つのファイルで送られた案件を展開 (.imscase)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What could not be saved is lost</source>
        <translation>保存できなかった内容は失われます</translation>
    </message>
    <message>
        <source>What is known and was done so far, short enough for a ticket’s field</source>
        <translation>判明したことと行ったことの要約 (チケットの欄に収まる長さ)</translation>
    </message>
    <message>
        <source>What is known of each character set: its names in Exchange, what it needs</source>
        <translation>各文字セットについて判明していること: Exchange での名前、必要なもの</translation>
    </message>
    <message>
        <source>What the &amp;caller tells…</source>
        <translation>問い合わせ者の話(&amp;C)…</translation>
    </message>
    <message>
        <source>Where each line begins in the file, beside its number</source>
        <translation>行番号の横に、ファイル内の各行の開始位置を表示</translation>
    </message>
    <message>
        <source>Why this step, what to do, what can go wrong and how it is undone</source>
        <translation>このステップの理由、行うこと、起こりうる問題、元に戻す方法</translation>
    </message>
    <message>
        <source>Work on here, though somebody else has the case open</source>
        <translation>ほかの人が案件を開いていても、ここで作業を続ける</translation>
    </message>
    <message>
        <source>Write a &amp;PICKUP file…</source>
        <translation>PICKUP ファイルを作成(&amp;P)…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>メモを書く(&amp;N)</translation>
    </message>
    <message>
        <source>Write all rows that are shown to a file for a spreadsheet</source>
        <translation>表示中のすべての行を表計算用のファイルに書き出す</translation>
    </message>
    <message>
        <source>Write down an event that the caller reads out</source>
        <translation>問い合わせ者が読み上げるイベントを記録</translation>
    </message>
    <message>
        <source>Write the emergency card to a PDF file of one sheet</source>
        <translation>緊急時カードを 1 枚の PDF ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the events as &amp;JSON…</source>
        <translation>イベントを JSON で書き出す(&amp;J)…</translation>
    </message>
    <message>
        <source>Write the events of all rows that are shown, whole, to a file</source>
        <translation>表示中のすべての行のイベント全体をファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the header and the text of the message to a PDF file</source>
        <translation>メッセージのヘッダーとテキストを PDF ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the report of the case to a file</source>
        <translation>案件のレポートをファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the retest’s sheet to a PDF file</source>
        <translation>再テストの用紙を PDF ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the steps by hand to a PDF file of one sheet</source>
        <translation>手作業の手順を 1 枚の PDF ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write to a &amp;table (CSV)…</source>
        <translation>表に書き出す (CSV)(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ims</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 回)</translation>
    </message>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>%1 (as recorded; not read back)</source>
        <translation>%1 (記録による。読み返しての確認なし)</translation>
    </message>
    <message>
        <source>%1 (asked; not known so far)</source>
        <translation>%1 (質問済み。現時点では不明)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (検出)</translation>
    </message>
    <message>
        <source>%1 (regular expression)</source>
        <translation>%1 (正規表現)</translation>
    </message>
    <message>
        <source>%1 (said by the caller)</source>
        <translation>%1 (問い合わせ者の話)</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1 (申告)</translation>
    </message>
    <message>
        <source>%1 (stated: %2)</source>
        <translation>%1 (申告: %2)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 (%2 秒後)</translation>
    </message>
    <message>
        <source>%1 already; nothing was changed</source>
        <translation>すでに%1。何も変更していません</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>%1 as planned; read from %2</source>
        <translation>%1 (計画どおり。%2 から読み取り)</translation>
    </message>
    <message>
        <source>%1 bytes stand before the first message of the mailbox.</source>
        <translation>メールボックスの最初のメッセージの前に %1 バイトあります。</translation>
    </message>
    <message>
        <source>%1 bytes that belong to no message precede it.</source>
        <translation>どのメッセージにも属さない %1 バイトが前にあります。</translation>
    </message>
    <message>
        <source>%1 cannot be rewritten (no message can be read from it) and is not enclosed.</source>
        <translation>%1 は書き換えできない (メッセージを読み取れない) ため、同梱していません。</translation>
    </message>
    <message>
        <source>%1 copies of evidence that the case names are not in its folder any more and were left out.</source>
        <translation>案件に記載された証拠のコピー %1 件は、フォルダーに存在しなくなったため除外しました。</translation>
    </message>
    <message>
        <source>%1 could not be read again and is not enclosed.</source>
        <translation>%1 を読み直せなかったため、同梱していません。</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 at address %4; Dr. Watson names no function</source>
        <translation>%2 に %1 が異常終了: アドレス %4 で %3。Dr. Watson は関数名を示していません</translation>
    </message>
    <message>
        <source>%1 crashed on %2: %3 in %4</source>
        <translation>%2 に %1 が異常終了: %4 で %3</translation>
    </message>
    <message>
        <source>%1 days; the most on %2: %3. The numbers stand in the table below.</source>
        <translation>%1 日。最多は %2: %3 件。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned</source>
        <translation>%1 では、変更が計画どおりではありません</translation>
    </message>
    <message>
        <source>%1 empty lines follow one another in Japanese text. Exchange 5.5 before Service Pack 3 can crash on 128 or more, and surely fails on 2,048.</source>
        <translation>日本語テキストの中に空行が %1 行続いています。Service Pack 3 より前の Exchange 5.5 は 128 行以上で異常終了することがあり、2,048 行では必ず失敗します。</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 are not in events.jsonl.</source>
        <translation>最初の %2 件を超えるイベント %1 件は events.jsonl にありません。</translation>
    </message>
    <message>
        <source>%1 failed messages from %2 are in %3, which this choice does not hold: put back, they would probably fail again.</source>
        <translation>%2 からの失敗メッセージ %1 件は %3 です。この選択には含まれていません。戻しても、おそらく再び失敗します。</translation>
    </message>
    <message>
        <source>%1 failed messages have the sender&apos;s domain or the charset in common: %2.</source>
        <translation>失敗したメッセージ %1 件は、送信者のドメインまたは文字セットが共通です: %2。</translation>
    </message>
    <message>
        <source>%1 folders or links in IN\ARCHIVE were left out.</source>
        <translation>IN\ARCHIVE 内のフォルダーまたはリンク %1 件を除外しました。</translation>
    </message>
    <message>
        <source>%1 folders whose names differ only in case are read as one IN\ARCHIVE.</source>
        <translation>名前の大文字と小文字だけが異なるフォルダー %1 個を、1 つの IN\ARCHIVE として読み取ります。</translation>
    </message>
    <message>
        <source>%1 further notes are left out</source>
        <translation>ほかのメモ %1 件は省略しています</translation>
    </message>
    <message>
        <source>%1 further remarks are left out.</source>
        <translation>ほかの注意事項 %1 件は省略しています。</translation>
    </message>
    <message>
        <source>%1 handed in a message from %2 at %4 (the server’s clock); its recipients: %3; the answer was %5</source>
        <translation>%4 (サーバーの時計) に %1 が %2 からのメッセージを渡しました。受信者: %3。応答は %5</translation>
    </message>
    <message>
        <source>%1 has no place for the time</source>
        <translation>%1 に時刻を入れる場所がありません</translation>
    </message>
    <message>
        <source>%1 holds more than %2 acts</source>
        <translation>%1 に %2 件を超える操作があります</translation>
    </message>
    <message>
        <source>%1 is %2: MIME %3, Non-MIME %4</source>
        <translation>%1 は%2: MIME %3、Non-MIME %4</translation>
    </message>
    <message>
        <source>%1 is at work on the server: “%2” is running.</source>
        <translation>%1 がサーバーで動作中です: 「%2」が実行されています。</translation>
    </message>
    <message>
        <source>%1 is installed, but its service or driver “%2” is disabled (from the next start of Windows on, if it was running).</source>
        <translation>%1 がインストールされていますが、サービスまたはドライバー「%2」は無効です (実行中だった場合は、次回の Windows 起動から無効)。</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” is there.</source>
        <translation>%1 がインストールされています: サービスまたはドライバー「%2」があります。</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts when it is called for. Whether it runs is not told here.</source>
        <translation>%1 がインストールされています: サービスまたはドライバー「%2」は呼び出されたときに起動します。実行中かどうかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>%1 is installed: its service or driver “%2” starts with Windows.</source>
        <translation>%1 がインストールされています: サービスまたはドライバー「%2」は Windows とともに起動します。</translation>
    </message>
    <message>
        <source>%1 is installed: “%2” is in the list. Whether it runs is not told.</source>
        <translation>%1 がインストールされています: 「%2」が一覧にあります。実行中かどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1 is installed; “%2” is stopped. Its filter drivers may be at work all the same.</source>
        <translation>%1 がインストールされています。「%2」は停止しています。それでもフィルタードライバーが動作している可能性があります。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is missing or no text</source>
        <translation>%1 がないか、テキストではありません</translation>
    </message>
    <message>
        <source>%1 is missing, empty or no list</source>
        <translation>%1 がないか、空か、リストではありません</translation>
    </message>
    <message>
        <source>%1 is neither documented nor general</source>
        <translation>%1 は documented でも general でもありません</translation>
    </message>
    <message>
        <source>%1 is neither documented nor inferred</source>
        <translation>%1 は documented でも inferred でもありません</translation>
    </message>
    <message>
        <source>%1 is neither in nor archive</source>
        <translation>%1 は in でも archive でもありません</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 は true でも false でもありません</translation>
    </message>
    <message>
        <source>%1 is no SHA-256</source>
        <translation>%1 は SHA-256 ではありません</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 は日付ではありません</translation>
    </message>
    <message>
        <source>%1 is no event id</source>
        <translation>%1 はイベント ID ではありません</translation>
    </message>
    <message>
        <source>%1 is no lower-case hex</source>
        <translation>%1 は小文字の 16 進ではありません</translation>
    </message>
    <message>
        <source>%1 is no number from 0 on</source>
        <translation>%1 は 0 以上の数値ではありません</translation>
    </message>
    <message>
        <source>%1 is no number of another event</source>
        <translation>%1 は別のイベントの番号ではありません</translation>
    </message>
    <message>
        <source>%1 is no object</source>
        <translation>%1 はオブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 is no path</source>
        <translation>%1 はパスではありません</translation>
    </message>
    <message>
        <source>%1 is no state of a case</source>
        <translation>%1 は案件の状態ではありません</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 はテキストではありません</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 は時刻ではありません</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 on</source>
        <translation>%1 は 1 以上の整数ではありません</translation>
    </message>
    <message>
        <source>%1 is none of documented, inferred, stated</source>
        <translation>%1 は documented、inferred、stated のいずれでもありません</translation>
    </message>
    <message>
        <source>%1 is none of possible, unlikely, excluded, or stands in a rule that supports the cause</source>
        <translation>%1 が possible、unlikely、excluded のいずれでもないか、原因を支持する規則の中にあります</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 は %2 ではありません</translation>
    </message>
    <message>
        <source>%1 is not a number above 0 and up to 5</source>
        <translation>%1 は 0 より大きく 5 以下の数値ではありません</translation>
    </message>
    <message>
        <source>%1 is not a version such as 5.5</source>
        <translation>%1 は 5.5 のようなバージョンではありません</translation>
    </message>
    <message>
        <source>%1 is not enclosed: it could not be read, or lies within another file.</source>
        <translation>%1 は同梱していません: 読み取れなかったか、別のファイルの中にあります。</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 はここでは不明です</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 は不明です: %2</translation>
    </message>
    <message>
        <source>%1 is not of the kind that the fact needs</source>
        <translation>%1 はこの事実に必要な種類ではありません</translation>
    </message>
    <message>
        <source>%1 is not within reach of this computer; the copies in the case were read in its place (collected until %2 UTC).</source>
        <translation>このコンピューターから %1 にアクセスできません。代わりに案件内のコピーを読み取りました (%2 UTC までに収集)。</translation>
    </message>
    <message>
        <source>%1 is on the server (%2).</source>
        <translation>%1 はサーバーにあります (%2)。</translation>
    </message>
    <message>
        <source>%1 is the server&apos;s own: its files were copied into the case, and the copies were read.</source>
        <translation>%1 はサーバー自体のものです: ファイルを案件にコピーし、そのコピーを読み取りました。</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が 2 回あります</translation>
    </message>
    <message>
        <source>%1 is there twice or out of order</source>
        <translation>%1 が 2 回あるか、順序が違います</translation>
    </message>
    <message>
        <source>%1 is too short or has blanks around it</source>
        <translation>%1 が短すぎるか、前後に空白があります</translation>
    </message>
    <message>
        <source>%1 leads out of the case</source>
        <translation>%1 は案件の外を指しています</translation>
    </message>
    <message>
        <source>%1 lines of the tracking log “%2” could not be understood; %3 entries were read.</source>
        <translation>追跡ログ「%2」の %1 行を解釈できませんでした。%3 エントリを読み取りました。</translation>
    </message>
    <message>
        <source>%1 logged the event and wrote the files in ARCHIVE (inferred from their MTS-IDs).</source>
        <translation>%1 がイベントを記録し、ARCHIVE のファイルを書き込みました (MTS-ID からの推定)。</translation>
    </message>
    <message>
        <source>%1 messages failed from %2 minutes before to %2 minutes after this one.</source>
        <translation>このメッセージの %2 分前から %2 分後までに %1 件のメッセージが失敗しました。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 more files and folders could not be read; the first %2 are listed.</source>
        <translation>ほかに %1 個のファイルとフォルダーを読み取れませんでした。最初の %2 個を表示しています。</translation>
    </message>
    <message>
        <source>%1 more files and folders were seen and ignored; the first %2 are listed.</source>
        <translation>ほかに %1 個のファイルとフォルダーを検出し、無視しました。最初の %2 個を表示しています。</translation>
    </message>
    <message>
        <source>%1 more in report.html</source>
        <translation>ほか %1 件は report.html</translation>
    </message>
    <message>
        <source>%1 more rows are in the JSON form of this report.</source>
        <translation>ほか %1 行は、このレポートの JSON 形式にあります。</translation>
    </message>
    <message>
        <source>%1 more; see below.</source>
        <translation>ほか %1 件。下を参照してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n messages, the newest %2 (%3)</source>
        <translation>
            <numerusform>%1 がメッセージ %n 件を示しています。最新は %2 (%3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names the message %2 (%3)</source>
        <translation>%1 がメッセージ %2 を示しています (%3)</translation>
    </message>
    <message>
        <source>%1 not as planned; read from %2</source>
        <translation>%1 (計画どおりではない。%2 から読み取り)</translation>
    </message>
    <message>
        <source>%1 not named in the message, not shown</source>
        <translation>メッセージに記載のない %1 件は非表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the server&apos;s own files are larger than what the case takes or beyond its room: they were read where they lie.</source>
        <translation>サーバー自体のファイルのうち %1 個は、案件に入る大きさまたは空きを超えているため、元の場所で読み取りました。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 other messages from %2 are in %3, which this choice does not hold: mail like them, which arrives now, may be spoiled or fail.</source>
        <translation>%2 からのほかのメッセージ %1 件は %3 です。この選択には含まれていません。現在届いている同様のメールが文字化けまたは失敗するおそれがあります。</translation>
    </message>
    <message>
        <source>%1 pairs; the most from %2: %3. The numbers stand in the table below.</source>
        <translation>%1 組。最多は %2: %3 件。数値は下の表にあります。</translation>
    </message>
    <message>
        <source>%1 points to “%2”, which is no step</source>
        <translation>%1 の参照先「%2」はステップではありません</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned</source>
        <translation>%1 で変更を確認できます: すべての行が計画どおりです</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which no fact or earlier question is</source>
        <translation>%1 は「%2」を参照していますが、そのような事実も前の質問もありません</translation>
    </message>
    <message>
        <source>%1 spool files that no 4117 names were not read; %2 were.</source>
        <translation>どの 4117 にも示されていないスプールファイル %1 個は読み取りませんでした。%2 個は読み取りました。</translation>
    </message>
    <message>
        <source>%1 uses %%2, which the fact does not fill</source>
        <translation>%1 は %%2 を使用していますが、この事実からは値が入りません</translation>
    </message>
    <message>
        <source>%1 was logged (%2); it names no message</source>
        <translation>%1 が記録されています (%2)。メッセージは示していません</translation>
    </message>
    <message>
        <source>%1 – dismissed by the technician: %2</source>
        <translation>%1 – 担当者が却下: %2</translation>
    </message>
    <message>
        <source>%1 – the technician&apos;s choice: %2</source>
        <translation>%1 – 担当者の選択: %2</translation>
    </message>
    <message>
        <source>%1, %2, from %3: %4 (file %5)</source>
        <translation>%1、%2、%3 から: %4 (ファイル: %5)</translation>
    </message>
    <message>
        <source>%1, a virus scanner, logged event %2 within a minute of the failure.</source>
        <translation>ウイルススキャナー %1 が、失敗の前後 1 分以内にイベント %2 を記録しました。</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1、バイト %2</translation>
    </message>
    <message>
        <source>%1, batch %2 (%3)</source>
        <translation>%1、バッチ %2 (%3)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、実施: %2</translation>
    </message>
    <message>
        <source>%1, bytes %2 to %3</source>
        <translation>%1、バイト %2 ～ %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>%1: %2 events have a text of more than 1 MiB, of which only the beginning is kept.</source>
        <translation>%1: %2 件のイベントのテキストが 1 MiB を超えるため、先頭部分だけを保持しています。</translation>
    </message>
    <message>
        <source>%1: %2 in the original, %3 in the copy</source>
        <translation>%1: 元のファイルは %2、コピーは %3</translation>
    </message>
    <message>
        <source>%1: MIME was %2 and is %3</source>
        <translation>%1: MIME は %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: Non-MIME was %2 and is %3</source>
        <translation>%1: Non-MIME は %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: a later save of the settings</source>
        <translation>%1: 後の設定の保存</translation>
    </message>
    <message>
        <source>%1: a new row, %2</source>
        <translation>%1: 新しい行、%2</translation>
    </message>
    <message>
        <source>%1: an article belongs to what is documented, and to that alone</source>
        <translation>%1: 記事を付けるのは documented のものだけで、必ず付けます</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1: nothing is known for “%2” there</source>
        <translation>%1: そこでは「%2」について何も判明していません</translation>
    </message>
    <message>
        <source>%1: stated by the technician</source>
        <translation>%1: 担当者の申告</translation>
    </message>
    <message>
        <source>%1: the choice “%2” is there twice</source>
        <translation>%1: 選択肢「%2」が 2 回あります</translation>
    </message>
    <message>
        <source>%1: the computer in the log of the failures (%2)</source>
        <translation>%1: 失敗が記録されたログのコンピューター (%2)</translation>
    </message>
    <message>
        <source>%1: the dates of %2 events are none in the stated order; these events have no time.</source>
        <translation>%1: %2 件のイベントの日付は、指定された並び順では日付になりません。これらのイベントには時刻がありません。</translation>
    </message>
    <message>
        <source>%1: the format flags were %2 and are %3</source>
        <translation>%1: 形式フラグは %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: the host that took the failed messages, by their Received fields (%2)</source>
        <translation>%1: Received フィールドによれば、失敗したメッセージを受け取ったホスト (%2)</translation>
    </message>
    <message>
        <source>%1: the id “%2” does not begin with its step’s</source>
        <translation>%1: ID「%2」がそのステップの ID で始まっていません</translation>
    </message>
    <message>
        <source>%1: the id “%2” is there twice</source>
        <translation>%1: ID「%2」が 2 回あります</translation>
    </message>
    <message>
        <source>%1: the machine of a network path that was opened</source>
        <translation>%1: 開いたネットワークパスのマシン</translation>
    </message>
    <message>
        <source>%1: the order of day and month is that which is usual with the language of its header; its dates alone do not tell.</source>
        <translation>%1: 日と月の順序は、ヘッダーの言語で通常の順序としています。日付だけからは分かりません。</translation>
    </message>
    <message>
        <source>%1: the rich text setting was %2 and is %3</source>
        <translation>%1: リッチテキストの設定は %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: the row is gone (it was %2)</source>
        <translation>%1: 行がなくなりました (以前は %2)</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before</source>
        <translation>%1: 計画の行は以前のままです</translation>
    </message>
    <message>
        <source>%1: the server in the MTS-IDs of the failed messages (%2)</source>
        <translation>%1: 失敗したメッセージの MTS-ID にあるサーバー (%2)</translation>
    </message>
    <message>
        <source>%1: the size limit was %2 and is %3</source>
        <translation>%1: サイズ制限は %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: the word for the type of %2 events is not known; the type that is usual for the event is shown.</source>
        <translation>%1: %2 件のイベントの種類を示す語が不明なため、そのイベントの通常の種類を表示しています。</translation>
    </message>
    <message>
        <source>%1: the wrap column was %2 and is %3</source>
        <translation>%1: 折り返し桁は %2 でしたが、現在は %3 です</translation>
    </message>
    <message>
        <source>%1: there is no check named “%2”</source>
        <translation>%1: 「%2」という名前の検査はありません</translation>
    </message>
    <message>
        <source>%1: there is no fact named “%2”</source>
        <translation>%1: 「%2」という名前の事実はありません</translation>
    </message>
    <message>
        <source>%1: there is no item named “%2”</source>
        <translation>%1: 「%2」という名前の項目はありません</translation>
    </message>
    <message>
        <source>%1: there is no kind named “%2”</source>
        <translation>%1: 「%2」という名前の種別はありません</translation>
    </message>
    <message>
        <source>%1: what is needed stands first</source>
        <translation>%1: 必要なものを最初に記載します</translation>
    </message>
    <message>
        <source>%1: “%2” can never be “%3”</source>
        <translation>%1: 「%2」が「%3」になることはありません</translation>
    </message>
    <message>
        <source>%1: “%2” is no id of lower-case words</source>
        <translation>%1: 「%2」は小文字の語からなる ID ではありません</translation>
    </message>
    <message>
        <source>%1: “%2” is no question that is asked once</source>
        <translation>%1: 「%2」は 1 回だけ尋ねる質問ではありません</translation>
    </message>
    <message>
        <source>%1: “%2” is no version of Exchange such as 5.5</source>
        <translation>%1: 「%2」は 5.5 のような Exchange のバージョンではありません</translation>
    </message>
    <message>
        <source>%1: “%2” is not a KB number such as Q230250, or is there twice</source>
        <translation>%1: 「%2」は Q230250 のような KB 番号ではないか、2 回あります</translation>
    </message>
    <message>
        <source>%1: “%2” is not a build of that version</source>
        <translation>%1: 「%2」はそのバージョンのビルドではありません</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here</source>
        <translation>%1: 「%2」はここでは不明です</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>%1; bytes look like %2 (%3)</source>
        <translation>%1。バイト列は %2 らしい (%3)</translation>
    </message>
    <message>
        <source>%1; came as %2</source>
        <translation>%1。%2 として入手</translation>
    </message>
    <message>
        <source>%1; equal names stand for equal values</source>
        <translation>%1。同じ名前は同じ値を表します</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1。出所: %2</translation>
    </message>
    <message>
        <source>%1; record %2 of %3</source>
        <translation>%1。レコード %2 / %3</translation>
    </message>
    <message>
        <source>%1… (%2 more characters are in the JSON form of this report)</source>
        <translation>%1… (ほか %2 文字は、このレポートの JSON 形式にあります)</translation>
    </message>
    <message>
        <source>%2 records of the event log “%1” are damaged inside: strings, account or data that lie outside their record are left empty.</source>
        <translation>イベントログ「%1」のレコード %2 件は内部が破損しています: レコードの外を指す文字列、アカウント、データは空のままにしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; every cause that the evidence points to was dismissed by the technician.</source>
        <translation>
            <numerusform>メッセージ %n 件が失敗。証拠が示す原因は、すべて担当者が却下しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages failed; the evidence does not point to one cause.</source>
        <translation>
            <numerusform>メッセージ %n 件が失敗。証拠からは 1 つの原因を特定できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n 回、最後は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; covers &quot;%2&quot;, which is no name in the file</source>
        <translation>「%1」は「%2」を対象としていますが、これはファイル内の名前ではありません</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(推定)</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(ファイル名の記載なし)</translation>
    </message>
    <message>
        <source>(now: %1)</source>
        <translation>(現在: %1)</translation>
    </message>
    <message>
        <source>(the technician’s choice)</source>
        <translation>(担当者の選択)</translation>
    </message>
    <message>
        <source>+ for</source>
        <translation>+ 支持</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>、収集: %1</translation>
    </message>
    <message>
        <source>0 nested MIME parts are allowed: that blocks all MIME messages.</source>
        <translation>許可する MIME パートの入れ子が 0 です。すべての MIME メッセージが受け付けられません。</translation>
    </message>
    <message>
        <source>1 keeps backslashes in display names of two-byte character sets (from SP4 on).</source>
        <translation>1 の場合、2 バイト文字セットの表示名にあるバックスラッシュを保持します (SP4 以降)。</translation>
    </message>
    <message>
        <source>1 record of the event log “%1” is damaged inside: strings, account or data that lie outside the record are left empty.</source>
        <translation>イベントログ「%1」のレコード 1 件は内部が破損しています: レコードの外を指す文字列、アカウント、データは空のままにしています。</translation>
    </message>
    <message>
        <source>; stated by the technician, in no log at hand</source>
        <translation>。担当者の申告で、手元のどのログにもありません</translation>
    </message>
    <message>
        <source>A BinHex file repeats a byte with a count of 1 or 2. Exchange 4.0 before its later service packs fails on that.</source>
        <translation>BinHex ファイルに回数 1 または 2 の反復バイトがあります。後期の Service Pack より前の Exchange 4.0 はこれで失敗します。</translation>
    </message>
    <message>
        <source>A Content-Location field stands here. Exchange 5.5 before Service Pack 2 can show such a message as raw MIME.</source>
        <translation>Content-Location フィールドがあります。Service Pack 2 より前の Exchange 5.5 では、このようなメッセージが生の MIME で表示されることがあります。</translation>
    </message>
    <message>
        <source>A Content-Type names no media type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>メディアタイプのない Content-Type があります。Exchange 5.0 と Service Pack 2 より前の 5.5 はこれで異常終了することがあります (5.5 は POP3 で取得したとき、5.0 は Windows NT 3.51 の場合)。</translation>
    </message>
    <message>
        <source>A REGEDIT4 file has text in two bytes a character here: it is read so (inferred).</source>
        <translation>REGEDIT4 のファイルですが、ここのテキストは 1 文字 2 バイトです: そのように読み取りました (推定)。</translation>
    </message>
    <message>
        <source>A Received line holds a date inside a comment.</source>
        <translation>Received 行のコメントの中に日付があります。</translation>
    </message>
    <message>
        <source>A bad message crashes the store</source>
        <translation>不正なメッセージによるストアの異常終了</translation>
    </message>
    <message>
        <source>A bad message in IMCDATA\IN crashes the information store of Exchange 5.0 or 5.5. Service Pack 3 for 5.5 corrects it.</source>
        <translation>IMCDATA\IN の不正なメッセージが Exchange 5.0 または 5.5 のインフォメーションストアを異常終了させます。5.5 は Service Pack 3 で修正されます。</translation>
    </message>
    <message>
        <source>A base64 part ends in the middle of a group. Exchange 5.5 before Service Pack 2 can crash on improper base64.</source>
        <translation>base64 のパートがグループの途中で終わっています。Service Pack 2 より前の Exchange 5.5 は不正な base64 で異常終了することがあります。</translation>
    </message>
    <message>
        <source>A base64 part holds bytes that are not base64. Exchange 5.5 before Service Pack 2 can crash on it.</source>
        <translation>base64 のパートに base64 でないバイトがあります。Service Pack 2 より前の Exchange 5.5 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A change that belongs to another cause mends nothing and hides what was there before.</source>
        <translation>別の原因のための変更では何も直らず、以前の状態が分からなくなります。</translation>
    </message>
    <message>
        <source>A charset is declared but left blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>文字セットの宣言が空です。Service Pack 4 より前の Exchange 5.5 はこれで異常終了します。</translation>
    </message>
    <message>
        <source>A claim names a file and the bytes it rests on, as “FILE, bytes 120 to 128”, counted from 0. To see them: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</source>
        <translation>記述には、根拠となるファイルとバイトを「FILE, bytes 120 to 128」のように示します (0 から数えます)。表示するには: tail -c +121 evidence/spool/FILE | head -c 8 | xxd</translation>
    </message>
    <message>
        <source>A comment in a Received field holds a date. Exchange 5.0 and 5.5 before Service Pack 2 take it for the message&apos;s and archive the message.</source>
        <translation>Received フィールドのコメントに日付があります。Exchange 5.0 と Service Pack 2 より前の 5.5 は、これをメッセージの日付と見なし、メッセージをアーカイブに移します。</translation>
    </message>
    <message>
        <source>A comment in the field %1 holds a comma. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>フィールド %1 のコメントにコンマがあります。Service Pack 3 より前の Exchange 5.5 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A control-Z stands at the file&apos;s end, as DOS&apos;s COPY adds it to text; it is left out.</source>
        <translation>ファイル末尾に Ctrl+Z があります。DOS の COPY がテキストに付けるものです。除外しています。</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A corrupted message header crashes the Internet Mail Service of Exchange 5.5. Msexcimc.exe 5.5.2655.15, after Service Pack 4, corrects it.</source>
        <translation>壊れたメッセージヘッダーが Exchange 5.5 の Internet Mail Service を異常終了させます。Service Pack 4 より後の Msexcimc.exe 5.5.2655.15 で修正されます。</translation>
    </message>
    <message>
        <source>A date inside a comment of a Received line is taken for the message&apos;s date</source>
        <translation>Received 行のコメント内の日付がメッセージの日付と見なされる</translation>
    </message>
    <message>
        <source>A delivery report is in %1. Exchange 5.0 before Service Pack 2 can crash on a corrupted report in UTF-7 or UTF-8.</source>
        <translation>%1 の配信レポートがあります。Service Pack 2 より前の Exchange 5.0 は、UTF-7 または UTF-8 の壊れたレポートで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A diagnostic text in the delivery status is %1 bytes long. Exchange 5.5 Service Pack 4 without a later fix can crash on over-long ones (how long is too long is not documented).</source>
        <translation>配信状態の診断テキストが %1 バイトあります。以後の修正プログラムがない Exchange 5.5 Service Pack 4 は、長すぎるもので異常終了することがあります (どの長さからかは文書に記載がありません)。</translation>
    </message>
    <message>
        <source>A disk of the server is said to be, or to have been, full.</source>
        <translation>サーバーのディスクがいっぱいである、またはいっぱいだったとのことです。</translation>
    </message>
    <message>
        <source>A display name with half a double-byte character crashes the information store of Exchange 5.5 when it is read over POP3 or IMAP4. Store.exe 5.5.2654.23, after Service Pack 4, corrects it.</source>
        <translation>2 バイト文字の半分だけを含む表示名を POP3 または IMAP4 で読むと、Exchange 5.5 のインフォメーションストアが異常終了します。Service Pack 4 より後の Store.exe 5.5.2654.23 で修正されます。</translation>
    </message>
    <message>
        <source>A fault in the store, met by something in this message, ends it while it converts. Which fault it is shows in the Dr. Watson log.</source>
        <translation>このメッセージの何かがストアの不具合に触れ、変換中にストアが終了します。どの不具合かは Dr. Watson ログで分かります。</translation>
    </message>
    <message>
        <source>A file of this name lies in IN: it was moved back, and the service had not taken it when the folder was read.</source>
        <translation>IN に同じ名前のファイルがあります: IN に戻されたもので、フォルダーを読み取った時点ではサービスがまだ取り込んでいませんでした。</translation>
    </message>
    <message>
        <source>A file that was saved in Notepad, or sent by FTP as text, is no longer what the server received: its charset can look like another one, and a retest with it can fail for that alone.</source>
        <translation>Notepad で保存したファイルや、FTP でテキストとして転送したファイルは、サーバーが受信したものとは異なります: 文字セットが別のものに見えることがあり、それだけで再テストが失敗することもあります。</translation>
    </message>
    <message>
        <source>A folder named ARCHIVE below IN.</source>
        <translation>IN の下の ARCHIVE という名前のフォルダー。</translation>
    </message>
    <message>
        <source>A font name in the HTML text is corrupted. The message can stay stuck while all of the processor is used (that control bytes or an unclosed name are meant is inferred).</source>
        <translation>HTML テキストのフォント名が壊れています。プロセッサを使い切ったまま、メッセージが滞留することがあります (制御バイトまたは閉じていない名前を指すというのは推定です)。</translation>
    </message>
    <message>
        <source>A full log overwrites its oldest events: a log that says nothing of a day proves nothing about that day.</source>
        <translation>満杯のログは最も古いイベントを上書きします: ある日の記録がないログは、その日について何の証明にもなりません。</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes; only its beginning was looked into.</source>
        <translation>%1 バイトを超えるヘッダーフィールドがあります。先頭部分だけを調べました。</translation>
    </message>
    <message>
        <source>A header field&apos;s name was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>ヘッダーフィールドの名前が X で上書きされています。Cisco PIX ファイアウォール (4.2(2)、fixup smtp) が経路上で行うものです。</translation>
    </message>
    <message>
        <source>A higher limit lets one message load the server more: ask why it was set before raising it.</source>
        <translation>上限を上げると、1 通のメッセージがサーバーにかける負荷が増えます。上げる前に、その値にした理由を確認してください。</translation>
    </message>
    <message>
        <source>A host name of %1 characters stands here. Exchange 4.0 before Service Pack 2 fails on names of more than 255.</source>
        <translation>%1 文字のホスト名があります。Service Pack 2 より前の Exchange 4.0 は 255 文字を超える名前で失敗します。</translation>
    </message>
    <message>
        <source>A later message in %2 under the same entry was delivered: %1.</source>
        <translation>同じ項目のもとで、%2 の後続メッセージが配信されています: %1。</translation>
    </message>
    <message>
        <source>A later message in %2 under the same setting was delivered: %1.</source>
        <translation>同じ設定のもとで、%2 の後続メッセージが配信されています: %1。</translation>
    </message>
    <message>
        <source>A line ends in LF alone, where most end in CR LF. Exchange 4.0 before Service Pack 3 can misread where such a message ends.</source>
        <translation>ほとんどの行が CR LF で終わる中で、LF だけで終わる行があります。Service Pack 3 より前の Exchange 4.0 は、このようなメッセージの終わりを読み誤ることがあります。</translation>
    </message>
    <message>
        <source>A line of a uuencoded file has more after its data: “%1”. Exchange 5.0 before Service Pack 2 decodes it wrongly.</source>
        <translation>uuencode ファイルの行のデータの後に余分なものがあります: 「%1」。Service Pack 2 より前の Exchange 5.0 は正しくデコードできません。</translation>
    </message>
    <message>
        <source>A line of the text begins with a dot. Exchange 4.0 before Service Pack 2 can garble it.</source>
        <translation>テキストにドットで始まる行があります。Service Pack 2 より前の Exchange 4.0 はこれを壊すことがあります。</translation>
    </message>
    <message>
        <source>A line of the text holds nothing but a dot, which ends a message in SMTP. Exchange 4.0 before Service Pack 3 can end the message there.</source>
        <translation>テキストにドットだけの行があります。SMTP ではメッセージの終わりを示します。Service Pack 3 より前の Exchange 4.0 は、そこでメッセージを終わらせることがあります。</translation>
    </message>
    <message>
        <source>A line without colon follows the Content-Type in the header. Exchange 4.0 before Service Pack 5 and 5.0 without a service pack crash on it.</source>
        <translation>ヘッダーの Content-Type の次に、コロンのない行があります。Service Pack 5 より前の Exchange 4.0 と、Service Pack のない 5.0 はこれで異常終了します。</translation>
    </message>
    <message>
        <source>A link of the HTML text begins with a blank (HREF=&quot; …&quot;). Exchange 5.5 before Service Pack 2 hangs on it and uses all of the processor.</source>
        <translation>HTML テキストのリンクが空白で始まっています (HREF=&quot; …&quot;)。Service Pack 2 より前の Exchange 5.5 はこれで応答を停止し、プロセッサを使い切ります。</translation>
    </message>
    <message>
        <source>A list of services or drivers.</source>
        <translation>サービスまたはドライバーの一覧。</translation>
    </message>
    <message>
        <source>A log of Dr. Watson.</source>
        <translation>Dr. Watson のログ。</translation>
    </message>
    <message>
        <source>A log of Performance Optimizer.</source>
        <translation>Performance Optimizer のログ。</translation>
    </message>
    <message>
        <source>A mail server on the way wrote a date-like word into a comment of its Received line. The store takes it for the date, cannot read it, and refuses the message.</source>
        <translation>経路上のメールサーバーが、Received 行のコメントに日付のような語を書き込みました。ストアはそれを日付と見なし、読み取れずにメッセージを拒否します。</translation>
    </message>
    <message>
        <source>A mail server on the way wrote something into the message&apos;s header that your version of Exchange takes for a date. An update for this is known.</source>
        <translation>途中のメールサーバーがメッセージのヘッダーに書き込んだ内容を、お使いのバージョンの Exchange が日付と見なしています。これを修正する更新があります。</translation>
    </message>
    <message>
        <source>A message could not be handed on and stays in IN: it is tried again at every start and can stop the service each time.</source>
        <translation>引き渡せなかったメッセージが IN に残っています。サービスを開始するたびに再試行され、そのたびにサービスが停止するおそれがあります。</translation>
    </message>
    <message>
        <source>A message failed again.</source>
        <translation>メッセージが再び失敗しました。</translation>
    </message>
    <message>
        <source>A message failed, and the service could not make the notice (NDR) that its sender should have had. It often comes with event 4131.</source>
        <translation>メッセージが失敗し、送信者に届くはずの通知 (NDR) をサービスが作成できませんでした。多くはイベント 4131 を伴います。</translation>
    </message>
    <message>
        <source>A message in IMCDATA\IN can make the start itself fail. Move the files out of IN to a safe folder, start the service, then put them back in halves until the bad one is found.</source>
        <translation>IMCDATA\IN のメッセージが原因で、開始自体に失敗することがあります。IN のファイルを安全なフォルダーに移し、サービスを開始してから、半分ずつ戻して不正なものを見つけます。</translation>
    </message>
    <message>
        <source>A message in IN can keep the service from starting (Q168883): it is found by taking out half of the files at a time.</source>
        <translation>IN のメッセージのためにサービスを開始できないことがあります (Q168883): ファイルを半分ずつ取り出して突き止めます。</translation>
    </message>
    <message>
        <source>A message inside the message is encoded as a whole, which RFC 2045 (6.4) forbids; its parts are not listed.</source>
        <translation>メッセージの中のメッセージが全体としてエンコードされています。RFC 2045 (6.4) では禁じられています。そのパートは表示していません。</translation>
    </message>
    <message>
        <source>A message inside this one is in the charset “%1”. Exchange 4.0 before Service Pack 3 loses the whole message where it does not support that charset: it is not archived either.</source>
        <translation>この中のメッセージは文字セット「%1」です。Service Pack 3 より前の Exchange 4.0 は、その文字セットをサポートしない場合、メッセージ全体を失います。アーカイブにも残りません。</translation>
    </message>
    <message>
        <source>A message may come twice where its sender has sent it again. You need do nothing else; if mail that you wait for has not come by [time], please tell [help desk].</source>
        <translation>送信者が送り直している場合、同じメッセージが 2 通届くことがあります。ほかに操作は必要ありません。お待ちのメールが [時刻] までに届かない場合は、[ヘルプデスク] までお知らせください。</translation>
    </message>
    <message>
        <source>A message stays in IN.</source>
        <translation>IN に残っているメッセージがあります。</translation>
    </message>
    <message>
        <source>A message that crashed the store crashes it again when it is put back (Q169223): one at a time, and never without a copy.</source>
        <translation>ストアを異常終了させたメッセージは、戻すと再び異常終了させます (Q169223)。1 通ずつ、必ずコピーを取ってから戻してください。</translation>
    </message>
    <message>
        <source>A message that stopped the store or the service stops it again while its cause is not mended (Q169223).</source>
        <translation>ストアやサービスを停止させたメッセージは、原因が直らないうちは再び停止させます (Q169223)。</translation>
    </message>
    <message>
        <source>A message was looked for in the first %1 MiB only.</source>
        <translation>メッセージを探したのは最初の %1 MiB だけです。</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is not taken for MIME: the Non-MIME setting applies to it.</source>
        <translation>Content-Type があっても MIME-Version のないメッセージは MIME と見なされません: Non-MIME の設定が適用されます。</translation>
    </message>
    <message>
        <source>A message with Content-Type but without MIME-Version is taken for MIME (the default).</source>
        <translation>MIME-Version がなくても Content-Type のあるメッセージは MIME と見なされます (既定)。</translation>
    </message>
    <message>
        <source>A message with the character set x-user-defined crashes the information store of Exchange 5.0 when it is read over POP3. Store.exe 5.0.1461.61 corrects it.</source>
        <translation>文字セット x-user-defined のメッセージを POP3 で読むと、Exchange 5.0 のインフォメーションストアが異常終了します。Store.exe 5.0.1461.61 で修正されます。</translation>
    </message>
    <message>
        <source>A missing file is not proof of delivery: it may have been moved back, deleted or not copied.</source>
        <translation>ファイルがないことは配信の証明にはなりません。戻された、削除された、またはコピーされなかった可能性があります。</translation>
    </message>
    <message>
        <source>A multipart names no boundary. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>マルチパートに boundary の指定がありません。Service Pack 4 より前の Exchange 5.5 はこれで異常終了します。</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is blank. Exchange 5.5 before Service Pack 4 crashes on it.</source>
        <translation>マルチパートの boundary が空です。Service Pack 4 より前の Exchange 5.5 はこれで異常終了します。</translation>
    </message>
    <message>
        <source>A multipart&apos;s boundary is declared but never appears. Exchange 5.5 before Service Pack 3 fills the disk on it.</source>
        <translation>マルチパートの boundary が宣言されていますが、一度も現れません。Service Pack 3 より前の Exchange 5.5 はこれでディスクを使い切ります。</translation>
    </message>
    <message>
        <source>A multipart/report message with a message inside crashes the information store of Exchange 5.0 or 5.5 on its way out. Service packs for both correct it.</source>
        <translation>中にメッセージを含む multipart/report のメッセージが、送信時に Exchange 5.0 または 5.5 のインフォメーションストアを異常終了させます。どちらも Service Pack で修正されます。</translation>
    </message>
    <message>
        <source>A new event 4117 came</source>
        <translation>新しいイベント 4117 が出た</translation>
    </message>
    <message>
        <source>A notice of failed delivery could not be made; the sender was not told</source>
        <translation>配信失敗の通知を作成できず、送信者に知らされなかった</translation>
    </message>
    <message>
        <source>A part is BinHex (application/mac-binhex40). Exchange 5.0 before Service Pack 2 can crash on it.</source>
        <translation>BinHex のパート (application/mac-binhex40) があります。Service Pack 2 より前の Exchange 5.0 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A part of multipart/alternative has no Content-Type. Exchange 5.0 and 5.5 before Service Pack 2 can crash on it (5.5 when it is fetched by POP3, 5.0 on Windows NT 3.51).</source>
        <translation>multipart/alternative のパートに Content-Type がありません。Exchange 5.0 と Service Pack 2 より前の 5.5 はこれで異常終了することがあります (5.5 は POP3 で取得したとき、5.0 は Windows NT 3.51 の場合)。</translation>
    </message>
    <message>
        <source>A part of the message names an empty charset</source>
        <translation>メッセージのパートに空の文字セット名がある</translation>
    </message>
    <message>
        <source>A part&apos;s header names an empty charset.</source>
        <translation>パートのヘッダーに空の文字セット名があります。</translation>
    </message>
    <message>
        <source>A part&apos;s header says charset=&quot;&quot; or charset=&quot; &quot;. The store cannot handle an empty name; it fails, and the service may shut down and try again at each start.</source>
        <translation>パートのヘッダーに charset=&quot;&quot; または charset=&quot; &quot; とあります。ストアは空の名前を処理できません。失敗し、サービスは停止して、開始のたびに再試行することがあります。</translation>
    </message>
    <message>
        <source>A paused service is continued, not started: “net continue” at the console. Else ask for its state again.</source>
        <translation>一時停止したサービスは開始ではなく続行します: コンソールで「net continue」。それ以外の場合は、もう一度状態を確認してください。</translation>
    </message>
    <message>
        <source>A picture: kept with the case, its text is not read.</source>
        <translation>画像: 案件と一緒に保管しますが、中のテキストは読み取りません。</translation>
    </message>
    <message>
        <source>A report holds a multipart/alternative. Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>レポートに multipart/alternative があります。Service Pack 1 より前の Exchange 5.5 は、これが配信不能レポートにつながると異常終了することがあります。</translation>
    </message>
    <message>
        <source>A report or system message could not be delivered</source>
        <translation>レポートまたはシステムメッセージを配信できなかった</translation>
    </message>
    <message>
        <source>A report that claims more than was checked leads the next engineer astray: what could not be checked stands in it as such.</source>
        <translation>確認した以上のことを述べたレポートは、次の担当者を誤らせます: 確認できなかったことは、そのように記します。</translation>
    </message>
    <message>
        <source>A restart cannot be undone. What was stopped is started again; the emergency card says what helps when it does not start.</source>
        <translation>再起動は元に戻せません。停止したものは再び開始します。開始しない場合の対処は緊急時カードにあります。</translation>
    </message>
    <message>
        <source>A restart changes no data; what goes wrong after it may need one.</source>
        <translation>再起動ではデータは変わりません。その後に問題が起きた場合は、変更が必要になることがあります。</translation>
    </message>
    <message>
        <source>A route for a domain cannot be understood.</source>
        <translation>ドメインへの経路の指定を解釈できません。</translation>
    </message>
    <message>
        <source>A run of X stands in the text. A Cisco PIX firewall (4.2(2), fixup smtp) overwrites text so on the way.</source>
        <translation>テキストに X の連続があります。Cisco PIX ファイアウォール (4.2(2)、fixup smtp) は経路上でこのようにテキストを上書きします。</translation>
    </message>
    <message>
        <source>A second spool file begins at byte %1: two were joined into one file. Only the first is read.</source>
        <translation>バイト %1 から 2 つ目のスプールファイルが始まっています: 2 つが 1 つのファイルにつながっています。最初のものだけを読み取りました。</translation>
    </message>
    <message>
        <source>A serious error stopped the Internet Mail Service. The event names no message; it commonly comes with event 4182, which does.</source>
        <translation>重大なエラーにより Internet Mail Service が停止しました。このイベントはメッセージを示しません。通常は、メッセージを示すイベント 4182 を伴います。</translation>
    </message>
    <message>
        <source>A service that hangs already may never end its stop (Q279798, Q295969).</source>
        <translation>すでに応答を停止しているサービスでは、停止処理がいつまでも終わらないことがあります (Q279798、Q295969)。</translation>
    </message>
    <message>
        <source>A setting of the server may be too low, so the mail service stops again after each start. We check it and, if needed, set it higher.</source>
        <translation>サーバーの設定値が低すぎるため、メールサービスが開始のたびに停止している可能性があります。確認し、必要であれば値を上げます。</translation>
    </message>
    <message>
        <source>A start can take long with a large address list (Q185996). It runs when event 1000 is logged.</source>
        <translation>アドレス一覧が大きいと、開始に時間がかかることがあります (Q185996)。イベント 1000 が記録されれば実行中です。</translation>
    </message>
    <message>
        <source>A step that needs somebody else: hand it on and say so in the notes.</source>
        <translation>ほかの人が必要なステップです。引き継いで、その旨をメモに書いてください。</translation>
    </message>
    <message>
        <source>A text has a single “\” where regedit writes two: it was changed or written by hand, and is read as it stands.</source>
        <translation>regedit なら 2 つ書く「\」が 1 つだけのテキストがあります: 変更されたか手で書かれたものです。そのまま読み取りました。</translation>
    </message>
    <message>
        <source>A text is overlong or not closed by a quotation mark: only the beginning of its first line was read.</source>
        <translation>長すぎるか、引用符で閉じられていないテキストがあります: 最初の行の先頭だけを読み取りました。</translation>
    </message>
    <message>
        <source>A text part names no charset: the MIME setting decides how it is read.</source>
        <translation>文字セットの指定がないテキストのパートがあります: 読み方は MIME の設定で決まります。</translation>
    </message>
    <message>
        <source>A text/enriched part holds the HTML tag &lt;%1&gt;. Exchange 5.5 Service Pack 4 without a later fix garbles it.</source>
        <translation>text/enriched のパートに HTML タグ &lt;%1&gt; があります。以後の修正プログラムがない Exchange 5.5 Service Pack 4 では文字化けします。</translation>
    </message>
    <message>
        <source>A text/enriched part holds “&lt;&lt;” … “&gt;&gt;”. Exchange 5.5 before Service Pack 3 garbles it.</source>
        <translation>text/enriched のパートに “&lt;&lt;” … “&gt;&gt;” があります。Service Pack 3 より前の Exchange 5.5 では文字化けします。</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field %1 is broken or cut off. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>フィールド %1 の名前にある 2 バイト文字が壊れているか途切れています。以後の修正プログラムがない Exchange 5.5 Service Pack 4 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A two-byte character in a name of the field To has a backslash as its second byte. Exchange before 5.5 Service Pack 4 garbles it; later ones too unless BackSlashIsEscape is set.</source>
        <translation>To フィールドの名前にある 2 バイト文字の 2 バイト目がバックスラッシュです。5.5 Service Pack 4 より前の Exchange では文字化けします。以後のものも、BackSlashIsEscape を設定していなければ同様です。</translation>
    </message>
    <message>
        <source>A two-byte character of the text is broken or cut off; the charset is %1. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>テキストの 2 バイト文字が壊れているか途切れています。文字セットは %1 です。以後の修正プログラムがない Exchange 5.5 Service Pack 4 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>A virus scanner for files is on the server: %1 (%2).</source>
        <translation>ファイル用のウイルススキャナーがサーバーにあります: %1 (%2)。</translation>
    </message>
    <message>
        <source>A virus scanner may be holding on to the files that the mail service works with. We take the mail folders out of its scan; the rest of the server stays protected.</source>
        <translation>ウイルススキャナーが、メールサービスの使うファイルを押さえている可能性があります。メールのフォルダーをスキャン対象から外します。サーバーのほかの部分は引き続き保護されます。</translation>
    </message>
    <message>
        <source>A virus scanner runs on the server: the log has events of %1.</source>
        <translation>サーバーでウイルススキャナーが動作しています: ログに %1 のイベントがあります。</translation>
    </message>
    <message>
        <source>A virus scanner that does not know Exchange is one of the documented causes. Its drivers stay active when its service is stopped.</source>
        <translation>Exchange に対応していないウイルススキャナーは、記載された原因の 1 つです。サービスを停止しても、ドライバーは有効なままです。</translation>
    </message>
    <message>
        <source>A virus scanner took it away</source>
        <translation>ウイルススキャナーが取り去った</translation>
    </message>
    <message>
        <source>A wrong value in the registry or the directory can stop the whole server: write down the old one first.</source>
        <translation>レジストリやディレクトリの値を誤ると、サーバー全体が停止することがあります: 先に以前の値を書き留めてください。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>了承済み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their outcome</source>
        <translation>操作とその結果</translation>
    </message>
    <message>
        <source>Add an alias on the server: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;the unknown name&gt;, text value AliasForCharset = a known charset that is the same encoding; a wrong one garbles the text (Q184772, Q174722).</source>
        <translation>サーバーに別名を追加します: HKEY_CLASSES_ROOT\MIME\Database\Charset\&lt;the unknown name&gt; (最後は不明な名前) に、文字列値 AliasForCharset = 同じエンコードの既知の文字セット。誤ったものを指定すると文字化けします (Q184772、Q174722)。</translation>
    </message>
    <message>
        <source>Add an entry each for %1.</source>
        <translation>%1 の項目をそれぞれ追加します。</translation>
    </message>
    <message>
        <source>Add an entry for %1 and set %2.</source>
        <translation>%1 の項目を追加し、%2 を設定します。</translation>
    </message>
    <message>
        <source>Addresses in messages are not looked up in the directory.</source>
        <translation>メッセージ内のアドレスはディレクトリで検索されません。</translation>
    </message>
    <message>
        <source>Affected mail</source>
        <translation>影響を受けたメール</translation>
    </message>
    <message>
        <source>Affected mail, newest first</source>
        <translation>影響を受けたメール (新しい順)</translation>
    </message>
    <message>
        <source>Affected: senders %1, recipients %2; the full report lists the messages.</source>
        <translation>影響: 送信者 %1、受信者 %2。メッセージの一覧はレポート全体にあります。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>After the service pack, put the message back alone while nobody depends on the server, and watch for event 3039 and Dr. Watson.</source>
        <translation>Service Pack の適用後、サーバーを使う人がいない時間にそのメッセージを単独で戻し、イベント 3039 と Dr. Watson に注意します。</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller; make sure that somebody can reach the server’s console.</source>
        <translation>実施時刻を問い合わせ者と取り決め、サーバーのコンソールを操作できる人を確保してください。</translation>
    </message>
    <message>
        <source>All addresses in messages are looked up in the directory. A sender whom the directory has twice makes this fail.</source>
        <translation>メッセージ内のすべてのアドレスがディレクトリで検索されます。送信者がディレクトリに 2 件あると失敗します。</translation>
    </message>
    <message>
        <source>All of them are said to have arrived.</source>
        <translation>すべて届いたとのことです。</translation>
    </message>
    <message>
        <source>All servers need it for the euro sign.</source>
        <translation>ユーロ記号には、すべてのサーバーで必要です。</translation>
    </message>
    <message>
        <source>All times are UTC; the server’s time zone is not known.</source>
        <translation>時刻はすべて UTC です。サーバーのタイムゾーンは不明です。</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated.</source>
        <translation>受信メールの文字セットの扱いを変えます。</translation>
    </message>
    <message>
        <source>Alters how inbound character sets are treated; from 5.0 on it counts below InternetContent only.</source>
        <translation>受信メールの文字セットの扱いを変えます。5.0 以降は InternetContent の下にある場合だけ有効です。</translation>
    </message>
    <message>
        <source>An E-Mail Domain entry of the Character Sets does not fit the sender&apos;s mail</source>
        <translation>Character Sets の E-Mail Domain 項目が送信者のメールに合っていない</translation>
    </message>
    <message>
        <source>An address in the message is damaged or not formed as it should be. Unlike event 4117, this one does not say that the message was moved to IN\ARCHIVE.</source>
        <translation>メッセージのアドレスが破損しているか、形式に合っていません。イベント 4117 と異なり、メッセージを IN\ARCHIVE に移動したとは述べていません。</translation>
    </message>
    <message>
        <source>An address in the message is malformed</source>
        <translation>メッセージのアドレスの形式が不正</translation>
    </message>
    <message>
        <source>An address of %1 characters stands here. Exchange 4.0 to 5.5 cannot handle addresses of more than 246 characters, and 5.0 before Service Pack 1 fails on those of more than 1 KB in the envelope.</source>
        <translation>%1 文字のアドレスがあります。Exchange 4.0 ～ 5.5 は 246 文字を超えるアドレスを処理できません。Service Pack 1 より前の 5.0 は、エンベロープにある 1 KB を超えるアドレスで失敗します。</translation>
    </message>
    <message>
        <source>An address of the message cannot be taken apart: an encapsulated one (IMCEAEX-…) whose letters were damaged on the way, or one that is not formed as it should be. Validating it fails, and with it the message.</source>
        <translation>メッセージのアドレスを分解できません: 途中で文字が壊れたカプセル化アドレス (IMCEAEX-…) か、形式に合わないアドレスです。検証に失敗し、メッセージも失敗します。</translation>
    </message>
    <message>
        <source>An antivirus program is said to scan the Exchange folders.</source>
        <translation>ウイルス対策プログラムが Exchange のフォルダーをスキャンしているとのことです。</translation>
    </message>
    <message>
        <source>An antivirus program that does not know Exchange interferes</source>
        <translation>Exchange に対応していないウイルス対策プログラムが干渉している</translation>
    </message>
    <message>
        <source>An antivirus program that scans files below Exchsrvr holds or changes a file that the service or the store is working on. Sound messages fail, often several at once.</source>
        <translation>Exchsrvr の下のファイルをスキャンするウイルス対策プログラムが、サービスまたはストアの使用中のファイルを押さえるか変更しています。正常なメッセージが失敗し、多くは一度に数通です。</translation>
    </message>
    <message>
        <source>An attachment from a Macintosh carries unusable type or creator codes</source>
        <translation>Macintosh の添付ファイルに使用できないタイプコードまたはクリエータコードがある</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a path: “%1”. Exchange 5.0 before Service Pack 1 does not read that as it should.</source>
        <translation>添付ファイルの名前にパスがあります: 「%1」。Service Pack 1 より前の Exchange 5.0 は正しく読み取りません。</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds a “(” without its “)”: “%1”. Exchange 5.5 before Service Pack 1 hangs on it and uses all of the processor.</source>
        <translation>添付ファイルの名前に、「)」のない「(」があります: 「%1」。Service Pack 1 より前の Exchange 5.5 はこれで応答を停止し、プロセッサを使い切ります。</translation>
    </message>
    <message>
        <source>An attachment&apos;s name holds letters beyond ASCII and has no extension: “%1”. Exchange 5.5 before Service Pack 1 garbles it.</source>
        <translation>添付ファイルの名前に ASCII 以外の文字があり、拡張子がありません: 「%1」。Service Pack 1 より前の Exchange 5.5 では文字化けします。</translation>
    </message>
    <message>
        <source>An attachment&apos;s name takes %1 bytes in JIS. Exchange 5.5 before Service Pack 4 fails on more than 246.</source>
        <translation>添付ファイルの名前が JIS で %1 バイトになります。Service Pack 4 より前の Exchange 5.5 は 246 バイトを超えると失敗します。</translation>
    </message>
    <message>
        <source>An encapsulated Exchange address (IMCEAEX) has a broken escape. Exchange 5.5 before Service Pack 2 can stop on it.</source>
        <translation>カプセル化された Exchange アドレス (IMCEAEX) に壊れたエスケープがあります。Service Pack 2 より前の Exchange 5.5 はこれで停止することがあります。</translation>
    </message>
    <message>
        <source>An encapsulated address of the message is malformed.</source>
        <translation>メッセージのカプセル化アドレスの形式が不正です。</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s domain is said to exist.</source>
        <translation>送信者のドメインの項目が存在するとのことです。</translation>
    </message>
    <message>
        <source>An entry for the sender&apos;s e-mail domain overrides the default Character Sets. Its charset does not fit what the domain sends, so the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>送信者のメールドメインの項目が、既定の Character Sets より優先されています。その文字セットがドメインのメールに合わないため、変換に失敗し、メッセージは IMCDATA\IN\ARCHIVE に残ります。</translation>
    </message>
    <message>
        <source>An entry was lost: the program ended while it was written</source>
        <translation>エントリを 1 件喪失: 書き込み中にプログラムが終了した</translation>
    </message>
    <message>
        <source>An event log that was exported as text.</source>
        <translation>テキストとしてエクスポートされたイベントログ。</translation>
    </message>
    <message>
        <source>An export of the registry.</source>
        <translation>レジストリのエクスポート。</translation>
    </message>
    <message>
        <source>An exported file is a copy: it can be deleted. The case itself stays as it is.</source>
        <translation>書き出したファイルはコピーです: 削除してもかまいません。案件そのものは変わりません。</translation>
    </message>
    <message>
        <source>An imccopy file with the Character Sets setting: it has [Domain] with DomainInformation=.</source>
        <translation>Character Sets の設定を含む imccopy ファイル: DomainInformation= のある [Domain] を含みます。</translation>
    </message>
    <message>
        <source>An inbound message crashes the information store of Exchange 5.0 at address 0x00000001. Service Pack 1 for 5.0 corrects it.</source>
        <translation>受信メッセージが Exchange 5.0 のインフォメーションストアをアドレス 0x00000001 で異常終了させます。5.0 の Service Pack 1 で修正されます。</translation>
    </message>
    <message>
        <source>An inbound message whose address has a comment with a comma, such as “name (M,Chiba);”, crashes the information store of Exchange 5.5. Service Pack 3 corrects it.</source>
        <translation>「name (M,Chiba);」のように、アドレスにコンマ入りのコメントがある受信メッセージが、Exchange 5.5 のインフォメーションストアを異常終了させます。Service Pack 3 で修正されます。</translation>
    </message>
    <message>
        <source>An inbound message with a malformed header parameter, such as an empty boundary, crashes the information store of Exchange 5.5. Service Pack 4 corrects it.</source>
        <translation>空の boundary など、ヘッダーのパラメーターの形式が不正な受信メッセージが、Exchange 5.5 のインフォメーションストアを異常終了させます。Service Pack 4 で修正されます。</translation>
    </message>
    <message>
        <source>An internal Windows error: it only says that the service did not start.</source>
        <translation>Windows の内部エラーです: サービスが開始しなかったことしか分かりません。</translation>
    </message>
    <message>
        <source>An x-mac-type or x-mac-creator code of an attachment does not have 8 hexadecimal digits.</source>
        <translation>添付ファイルの x-mac-type または x-mac-creator のコードが 16 進 8 桁ではありません。</translation>
    </message>
    <message>
        <source>Another cause explains the same messages better on this evidence.</source>
        <translation>この証拠では、別の原因のほうが同じメッセージをよく説明します。</translation>
    </message>
    <message>
        <source>Another cause than the Character Sets; which one is not recorded.</source>
        <translation>Character Sets 以外の原因です。どの原因かは記録されていません。</translation>
    </message>
    <message>
        <source>Another choice for the list MIME</source>
        <translation>リスト MIME に別のものを選択</translation>
    </message>
    <message>
        <source>Another choice for the list Non-MIME</source>
        <translation>リスト Non-MIME に別のものを選択</translation>
    </message>
    <message>
        <source>Another event tells what became of it</source>
        <translation>その後どうなったかは別のイベントで分かります</translation>
    </message>
    <message>
        <source>Another file of its name lay in ARCHIVE; it was not overwritten.</source>
        <translation>同じ名前の別のファイルが ARCHIVE にありました。上書きしていません。</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN when it was to be taken back.</source>
        <translation>取り戻そうとしたとき、同じ名前の別のファイルが IN にありました。</translation>
    </message>
    <message>
        <source>Another file of its name lay in IN; it was not overwritten.</source>
        <translation>同じ名前の別のファイルが IN にありました。上書きしていません。</translation>
    </message>
    <message>
        <source>Another file&apos;s name differs from its own in case alone: the server cannot have both.</source>
        <translation>名前の大文字と小文字だけが異なる別のファイルがあります: サーバーでは両方を置けません。</translation>
    </message>
    <message>
        <source>Another program has changed it. Open the case again to see what is there.</source>
        <translation>別のプログラムが変更しました。現状を見るには、案件を開き直してください。</translation>
    </message>
    <message>
        <source>Another program may hold port 25: look for a second SMTP server or an antivirus gateway on this machine.</source>
        <translation>別のプログラムがポート 25 を使用している可能性があります: このマシンに 2 つ目の SMTP サーバーやウイルス対策ゲートウェイがないか調べてください。</translation>
    </message>
    <message>
        <source>Another program that opens a log or a spool file can change it: make a copy first, look afterwards.</source>
        <translation>ログやスプールファイルをほかのプログラムで開くと、変更されることがあります: 先にコピーを取り、その後で見てください。</translation>
    </message>
    <message>
        <source>Another service is being started just now. Try again in a minute.</source>
        <translation>別のサービスが開始処理中です。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer taken back: %1</source>
        <translation>回答を取り消し: %1</translation>
    </message>
    <message>
        <source>Answer the questions that only a person can answer.</source>
        <translation>人にしか答えられない質問に答えてください。</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Antivirus programs, a full disk and an old Store.exe are the documented reasons; with 4182, the file that it names.</source>
        <translation>記載されている理由は、ウイルス対策プログラム、ディスクの空き不足、古い Store.exe です。4182 を伴う場合は、それが示すファイルです。</translation>
    </message>
    <message>
        <source>Application event log</source>
        <translation>アプリケーションイベントログ</translation>
    </message>
    <message>
        <source>Are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>最初のドメインを追加した後も Edit と Remove が淡色のままですか? OK を選び、同じボタンでダイアログを開き直してください。表示だけの問題です。</translation>
    </message>
    <message>
        <source>Are the Character Sets as recommended now?</source>
        <translation>Character Sets は推奨どおりになりましたか?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>届いた</translation>
    </message>
    <message>
        <source>As it ran; each line is what a program or call of the system answered.</source>
        <translation>実行されたとおりです。各行は、システムのプログラムまたは呼び出しの応答です。</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>As the program did it and noted it, in %1.</source>
        <translation>プログラムが %1 で実行し、記録したとおりです。</translation>
    </message>
    <message>
        <source>As the technician recorded them.</source>
        <translation>担当者が記録したとおりです。</translation>
    </message>
    <message>
        <source>Ask an administrator of the domain to look at the account, or use another one. Do not try again with the same password: it may lock the account.</source>
        <translation>ドメインの管理者にアカウントを確認してもらうか、別のアカウントを使ってください。同じパスワードで再試行しないでください。アカウントがロックされるおそれがあります。</translation>
    </message>
    <message>
        <source>Ask first whether Internet Explorer 4.0 or later was installed after Exchange: it rewrites the list of known charsets. Sp2_50mm.exe (RESET.INF) puts it right without stopping a service (Q168735, Q168858).</source>
        <translation>Exchange の後に Internet Explorer 4.0 以降がインストールされたかを先に確認します。既知の文字セットの一覧が書き換えられるためです。Sp2_50mm.exe (RESET.INF) で、サービスを停止せずに修復できます (Q168735、Q168858)。</translation>
    </message>
    <message>
        <source>Ask for it again, or for the spool file itself.</source>
        <translation>もう一度入手するか、スプールファイル自体を入手してください。</translation>
    </message>
    <message>
        <source>Ask for its state again after some minutes; large address lists make a start long (Q185996).</source>
        <translation>数分後にもう一度状態を確認してください。アドレス一覧が大きいと開始に時間がかかります (Q185996)。</translation>
    </message>
    <message>
        <source>Ask for read permission, or work on a copy of the file.</source>
        <translation>読み取りのアクセス許可を依頼するか、ファイルのコピーで作業してください。</translation>
    </message>
    <message>
        <source>Ask for the original, zipped. What is here can be saved as .eml and looked at.</source>
        <translation>元のファイルを ZIP で入手してください。ここにあるものは .eml で保存して見ることができます。</translation>
    </message>
    <message>
        <source>Ask for the spool file itself, or for an ordinary zip.</source>
        <translation>スプールファイル自体か、通常の ZIP を入手してください。</translation>
    </message>
    <message>
        <source>Ask for the state of %1</source>
        <translation>%1 の状態の照会</translation>
    </message>
    <message>
        <source>Ask the caller for a message from another country that arrived yesterday, and have one sent again: both must be readable.</source>
        <translation>昨日届いた国外からのメッセージを問い合わせ者に見てもらい、さらに 1 通送ってもらいます: どちらも読めなければなりません。</translation>
    </message>
    <message>
        <source>Ask the operator of the sending mail server for a newer version of it; its Received line is at fault too.</source>
        <translation>送信側メールサーバーの運用者に、新しいバージョンへの更新を依頼します。その Received 行にも問題があります。</translation>
    </message>
    <message>
        <source>Ask the sender to send it to fewer recipients at a time.</source>
        <translation>一度に送る受信者を減らすよう、送信者に依頼します。</translation>
    </message>
    <message>
        <source>Ask the sender to send the message again in another form, or (5.5 only) put its text into PICKUP: take out everything up to and including EwLs and what is malformed, add x-sender and x-receiver lines, write it elsewhere and move it in (Q201314, Q221384).</source>
        <translation>送信者に別の形式で送り直してもらうか、(5.5 のみ) テキストを PICKUP に入れます: EwLs までの部分と形式が不正な部分を取り除き、x-sender 行と x-receiver 行を加え、別の場所で作成してから移動します (Q201314、Q221384)。</translation>
    </message>
    <message>
        <source>Ask the sender to send with a charset that Exchange knows.</source>
        <translation>Exchange が対応している文字セットで送るよう、送信者に依頼します。</translation>
    </message>
    <message>
        <source>Ask the sender to take the address out of their address book and to type it anew.</source>
        <translation>アドレス帳からそのアドレスを削除して入力し直すよう、送信者に依頼します。</translation>
    </message>
    <message>
        <source>Ask whether files were put back for a test. Then the message was delivered, or failed again with a new event 4117 of the same name: ask the recipient, and look in the tracking log.</source>
        <translation>テストのためにファイルを戻したか確認してください。その場合、メッセージは配信されたか、同じ名前の新しいイベント 4117 で再び失敗しています: 受信者に確認し、追跡ログを調べてください。</translation>
    </message>
    <message>
        <source>Ask whether the mail was sent again meanwhile: then it would arrive twice.</source>
        <translation>その間にメールが送り直されていないか確認してください。送り直されていれば、2 通届きます。</translation>
    </message>
    <message>
        <source>Ask who empties IN\ARCHIVE and when; look in the Recycle Bin and in the server’s backup.</source>
        <translation>IN\ARCHIVE を空にする人とその時期を確認し、ごみ箱とサーバーのバックアップを調べてください。</translation>
    </message>
    <message>
        <source>Asked of the next level</source>
        <translation>上位の担当への依頼</translation>
    </message>
    <message>
        <source>At [time] the Internet Mail Service on %1 will be stopped and started again. Mail to and from the Internet pauses for about [15] minutes.</source>
        <translation>[時刻] に %1 の Internet Mail Service を停止し、開始し直します。インターネットとのメールの送受信が約 [15] 分間止まります。</translation>
    </message>
    <message>
        <source>At the level Maximum they hold the whole text of the messages.</source>
        <translation>レベルが Maximum の場合、メッセージのテキスト全体が含まれます。</translation>
    </message>
    <message>
        <source>Backbone transfer in</source>
        <translation>バックボーン転送 (受信)</translation>
    </message>
    <message>
        <source>Backbone transfer out</source>
        <translation>バックボーン転送 (送信)</translation>
    </message>
    <message>
        <source>Bad TNEF (winmail.dat) in an inbound message crashes the information store. Service Pack 4 for 5.5 corrects one such crash, a service pack for 5.0 another.</source>
        <translation>受信メッセージの不正な TNEF (winmail.dat) がインフォメーションストアを異常終了させます。5.5 の Service Pack 4 と 5.0 の Service Pack で、そのうちの 1 つずつが修正されます。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Before the next crash: load the matching symbols for Dr. Watson, and set Message Archival to Maximum (note the old level; stop and start the service) (Q192186).</source>
        <translation>次の異常終了に備えて: Dr. Watson 用に対応するシンボルを入れ、Message Archival を Maximum に設定します (元のレベルを控え、サービスを停止して開始) (Q192186)。</translation>
    </message>
    <message>
        <source>Before the restart</source>
        <translation>再起動の前に</translation>
    </message>
    <message>
        <source>Before the service is stopped</source>
        <translation>サービスを停止する前に</translation>
    </message>
    <message>
        <source>Before, wanted, after</source>
        <translation>変更前、計画、変更後</translation>
    </message>
    <message>
        <source>Begin a new journal.</source>
        <translation>新しいジャーナルを開始してください。</translation>
    </message>
    <message>
        <source>Below are the SHA-256 of the files; with these lines in a file, sha256sum -c FILE checks them.</source>
        <translation>以下はファイルの SHA-256 です。これらの行をファイルに保存すると、sha256sum -c FILE で確認できます。</translation>
    </message>
    <message>
        <source>Both articles are about 5.5 (Q262126, Q182522). For 4.0 and 5.0 the tool is not documented: rather set it by hand, unless the rehearsal shows that it works.</source>
        <translation>どちらの記事も 5.5 についてのものです (Q262126、Q182522)。4.0 と 5.0 では、このツールは記載がありません: リハーサルで動作を確認できない限り、手作業で設定してください。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成・実施</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Bytes of the envelope were replaced by U+FFFD: the file was opened as UTF-8 and saved. What they were is lost for good.</source>
        <translation>エンベロープのバイトが U+FFFD に置き換わっています: ファイルが UTF-8 として開かれ、保存されました。元のバイトは失われ、復元できません。</translation>
    </message>
    <message>
        <source>Bytes, the place in question marked</source>
        <translation>バイト列 (該当箇所に印)</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Connector, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD がない、または CD に imccopy がない場合: ダイアログを読み上げてもらいます。Administrator プログラムで Configuration、Connections、Internet Mail Connector、Internet Mail タブ (記載あり: Q153039、Q168138)。「Character Set Translation」の両方のリスト (MIME と Non-MIME)、次に「E-Mail Domain」で各ドメインの両方のリストを順番どおりに。ステップ 1 に入力してください。権限は読み取りで十分で、サイトの Configuration に対する View Only Admin の役割です (推定)。</translation>
    </message>
    <message>
        <source>CD lost, or no imccopy on it? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q153039, Q168138): both lists under Character Set Translation, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD がない、または CD に imccopy がない場合: ダイアログを読み上げてもらいます。Administrator プログラムで Configuration、Connections、Internet Mail Service、Internet Mail タブ (記載あり: Q153039、Q168138)。「Character Set Translation」の両方のリスト (MIME と Non-MIME)、次に「E-Mail Domain」で各ドメインの両方のリストを順番どおりに。ステップ 1 に入力してください。権限は読み取りで十分で、サイトの Configuration に対する View Only Admin の役割です (推定)。</translation>
    </message>
    <message>
        <source>CD lost? Have the dialog read out: in the Administrator program, Configuration, Connections, Internet Mail Service, tab Internet Mail (documented, Q230250): both lists under Character Sets, MIME and Non-MIME; then E-Mail Domain, and both lists of each domain in its order. Type them in in step 1. Rights: reading is enough, the role View Only Admin on the site’s Configuration (inferred).</source>
        <translation>CD がない場合: ダイアログを読み上げてもらいます。Administrator プログラムで Configuration、Connections、Internet Mail Service、Internet Mail タブ (記載あり: Q230250)。「Character Sets」の両方のリスト (MIME と Non-MIME)、次に「E-Mail Domain」で各ドメインの両方のリストを順番どおりに。ステップ 1 に入力してください。権限は読み取りで十分で、サイトの Configuration に対する View Only Admin の役割です (推定)。</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>問い合わせ者</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>問い合わせ者: %1</translation>
    </message>
    <message>
        <source>Can somebody reach the server’s console?</source>
        <translation>サーバーのコンソールを操作できる人がいますか?</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation>案件を開始</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件を開いた</translation>
    </message>
    <message>
        <source>Case packed into one file</source>
        <translation>案件を 1 ファイルに圧縮した</translation>
    </message>
    <message>
        <source>Case taken over</source>
        <translation>案件を引き取った</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause taken up: %1</source>
        <translation>取り上げた原因: %1</translation>
    </message>
    <message>
        <source>Causes weighed</source>
        <translation>原因を検討</translation>
    </message>
    <message>
        <source>Change the Character Sets</source>
        <translation>Character Sets を変更する</translation>
    </message>
    <message>
        <source>Changes to the Character Sets</source>
        <translation>Character Sets の変更</translation>
    </message>
    <message>
        <source>Changes to the Character Sets (MIME / Non-MIME):</source>
        <translation>Character Sets の変更 (MIME / Non-MIME):</translation>
    </message>
    <message>
        <source>Changes were lost: the program had ended</source>
        <translation>変更を喪失: プログラムが終了していた</translation>
    </message>
    <message>
        <source>Character Sets as found</source>
        <translation>発見時の Character Sets</translation>
    </message>
    <message>
        <source>Character Sets before, as wanted and after; MIME / Non-MIME</source>
        <translation>Character Sets の変更前、計画、変更後 (MIME / Non-MIME)</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Charsets were judged by the first %1 KiB of each text.</source>
        <translation>文字セットは、各テキストの最初の %1 KiB で判定しました。</translation>
    </message>
    <message>
        <source>Check both names.</source>
        <translation>両方の名前を確認してください。</translation>
    </message>
    <message>
        <source>Check both, and the domain: DOMAIN\NAME. It was tried once; trying often can lock the account. Windows NT 4.0 before SP4 knows no NTLMv2: say that the server is one (on the command line: --old-server nt4-sp3).</source>
        <translation>両方とドメインを確認してください: DOMAIN\NAME。試行は 1 回だけです。何度も試すとアカウントがロックされるおそれがあります。SP4 より前の Windows NT 4.0 は NTLMv2 に対応していません: そのサーバーであることを指定してください (コマンドラインでは --old-server nt4-sp3)。</translation>
    </message>
    <message>
        <source>Check that it is the attribute Character-Set-List (Q168347).</source>
        <translation>属性が Character-Set-List か確認してください (Q168347)。</translation>
    </message>
    <message>
        <source>Check that the Internet Mail Service is stopped, and what else reads its folders.</source>
        <translation>Internet Mail Service が停止しているか、ほかに何がそのフォルダーを読み取っているか確認してください。</translation>
    </message>
    <message>
        <source>Check the connection to the server, or have the folder copied to this computer, and look again.</source>
        <translation>サーバーへの接続を確認するか、フォルダーをこのコンピューターにコピーしてもらってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>フォルダー、そのアクセス許可、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the free space.</source>
        <translation>空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the path, and that the share or drive is connected.</source>
        <translation>パスと、共有またはドライブの接続を確認してください。</translation>
    </message>
    <message>
        <source>Check the server’s name and the port, and whether a firewall stands between.</source>
        <translation>サーバーの名前とポート、間にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>Check the server’s name or try its IP address; see that it is on, that its Server service runs and that no firewall stands between (TCP 139 and 445). Else work at its console.</source>
        <translation>サーバーの名前を確認するか、IP アドレスで試してください。電源が入っていること、Server サービスが実行中であること、間にファイアウォールがないこと (TCP 139 と 445) を確認してください。だめな場合は、サーバーのコンソールで作業してください。</translation>
    </message>
    <message>
        <source>Check the server’s name, and whether it is up.</source>
        <translation>サーバーの名前と、稼働しているかを確認してください。</translation>
    </message>
    <message>
        <source>Check the server’s name, that it is on and that no firewall stands between; else work at its console.</source>
        <translation>サーバーの名前、電源、間のファイアウォールの有無を確認してください。だめな場合は、サーバーのコンソールで作業してください。</translation>
    </message>
    <message>
        <source>Check the server’s name: the Internet Mail Service is installed on some of a site’s servers only. Its name is MSExchangeIMC in all versions.</source>
        <translation>サーバーの名前を確認してください: Internet Mail Service は、サイトの一部のサーバーにだけインストールされています。サービス名はどのバージョンでも MSExchangeIMC です。</translation>
    </message>
    <message>
        <source>Check them; it was tried once only, since too many wrong ones lock an account. Windows NT 4.0 must be named as such (--old-server nt4 from SP4 on, nt4-sp3 before).</source>
        <translation>両方を確認してください。誤りが重なるとアカウントがロックされるため、試行は 1 回だけです。Windows NT 4.0 の場合は指定が必要です (SP4 以降は --old-server nt4、それより前は nt4-sp3)。</translation>
    </message>
    <message>
        <source>Check what the journal names, and log in to that one.</source>
        <translation>ジャーナルに書かれたコンピューターを確認し、そちらにログインしてください。</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>Add を選び、ドメインとして「%2」と入力します。MIME を「%3」、Non-MIME を「%4」に設定します。</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set MIME to “%3”.</source>
        <translation>Add を選び、ドメインとして「%2」と入力します。MIME を「%3」に設定します。</translation>
    </message>
    <message>
        <source>Choose Add and type “%2” as the domain. Set Non-MIME to “%4”.</source>
        <translation>Add を選び、ドメインとして「%2」と入力します。Non-MIME を「%4」に設定します。</translation>
    </message>
    <message>
        <source>Choose Continue for it in Control Panel, Services, or “net continue”, at the server’s console.</source>
        <translation>サーバーのコンソールで、Control Panel、Services の Continue を選ぶか、「net continue」を実行してください。</translation>
    </message>
    <message>
        <source>Choose OK in the dialog “E-Mail Domain”.</source>
        <translation>「E-Mail Domain」ダイアログで OK を選びます。</translation>
    </message>
    <message>
        <source>Choose OK in the properties. If Administrator says that the character set files could not be found, ANSI.TRN and ISO88591.TRN in Exchsrvr\Connect (share connect$) cannot be reached.</source>
        <translation>プロパティで OK を選びます。Administrator に「character set files could not be found」と表示される場合は、Exchsrvr\Connect (共有 connect$) の ANSI.TRN と ISO88591.TRN にアクセスできません。</translation>
    </message>
    <message>
        <source>Choose OK. The change works after the service was stopped and started.</source>
        <translation>OK を選びます。変更は、サービスを停止して開始すると有効になります。</translation>
    </message>
    <message>
        <source>Choose a charset with another name.</source>
        <translation>別の名前の文字セットを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder outside the evidence.</source>
        <translation>証拠の外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a log that Event Viewer saved (.evt), or the server&apos;s AppEvent.Evt.</source>
        <translation>Event Viewer で保存したログ (.evt) か、サーバーの AppEvent.Evt を選んでください。</translation>
    </message>
    <message>
        <source>Choose a place that can be written to.</source>
        <translation>書き込みのできる場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a spool file or a mail.</source>
        <translation>スプールファイルまたはメールを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder for the cases.</source>
        <translation>案件用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>別のフォルダーまたは名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--force).</source>
        <translation>別の名前を選ぶか、置き換えてよいことを指定してください (--force)。</translation>
    </message>
    <message>
        <source>Choose another way, or work at the server’s console.</source>
        <translation>別の方法を選ぶか、サーバーのコンソールで作業してください。</translation>
    </message>
    <message>
        <source>Choose another way.</source>
        <translation>別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Choose larger paper or smaller margins.</source>
        <translation>用紙を大きくするか、余白を小さくしてください。</translation>
    </message>
    <message>
        <source>Choose the charset that the message is really in.</source>
        <translation>メッセージの実際の文字セットを選んでください。</translation>
    </message>
    <message>
        <source>Choose the file that “imccopy -save domain” wrote.</source>
        <translation>「imccopy -save domain」で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a case.</source>
        <translation>案件のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a case: the one that holds case.json.</source>
        <translation>案件のフォルダー (case.json のあるフォルダー) を選んでください。</translation>
    </message>
    <message>
        <source>Choose the local recipients: without one, the service would deliver to all that the header names (KB Q201314).</source>
        <translation>ローカルの受信者を選んでください: 選ばないと、ヘッダーにあるすべての宛先にサービスが配信します (KB Q201314)。</translation>
    </message>
    <message>
        <source>Choose the tab “Internet Mail”. Stay off the tab “Connections”: it has another button “E-Mail Domain”, for routes.</source>
        <translation>「Internet Mail」タブを選びます。「Connections」タブは使わないでください: 経路用の別の「E-Mail Domain」ボタンがあります。</translation>
    </message>
    <message>
        <source>Chosen by the technician; nothing is recommended for it.</source>
        <translation>担当者が選択したもので、推奨はありません。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Close Control Panel, Services on all computers and restart the server.</source>
        <translation>すべてのコンピューターで Control Panel の Services を閉じ、サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Code page %1 is installed (file %2).</source>
        <translation>コードページ %1 はインストールされています (ファイル %2)。</translation>
    </message>
    <message>
        <source>Code page %1 is named without a file: it is not installed (inferred).</source>
        <translation>コードページ %1 にはファイルの指定がありません: インストールされていません (推定)。</translation>
    </message>
    <message>
        <source>Collect User.dmp, Drwtsn32.log, the Application event log and the spool file for escalation (Q192186).</source>
        <translation>エスカレーションのために User.dmp、Drwtsn32.log、Application イベントログ、スプールファイルを集めます (Q192186)。</translation>
    </message>
    <message>
        <source>Command and its answer</source>
        <translation>コマンドと応答</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Compare its dependencies with MSExchangeIS, MSExchangeMTA and TCPIP (Q143380).</source>
        <translation>依存関係を MSExchangeIS、MSExchangeMTA、TCPIP と比べてください (Q143380)。</translation>
    </message>
    <message>
        <source>Compare the computer that the event names with the server that the folder comes from.</source>
        <translation>イベントが示すコンピューターと、フォルダーの元のサーバーを比べてください。</translation>
    </message>
    <message>
        <source>Compare times and senders with what the caller noticed.</source>
        <translation>問い合わせ者の気付いたことと、時刻や送信者を比べます。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Copy %1 to the server and double-click it there: regedit adds the one key to the registry and says so.</source>
        <translation>%1 をサーバーにコピーし、サーバー上でダブルクリックします: regedit が 1 つのキーをレジストリに追加し、その旨を表示します。</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the Windows folder of the server. Where it was set to another folder, this program shows it.</source>
        <translation>サーバーの Windows フォルダーから Drwtsn32.log をコピーします。別のフォルダーに設定されている場合は、このプログラムで分かります。</translation>
    </message>
    <message>
        <source>Copy Drwtsn32.log from the server&apos;s Windows folder and add it to the case (Q192186).</source>
        <translation>サーバーの Windows フォルダーから Drwtsn32.log をコピーし、案件に追加します (Q192186)。</translation>
    </message>
    <message>
        <source>Copy IMCDATA\IN\ARCHIVE to another disk first. With the service stopped (Q300931), delete from it only what is proven delivered: the failed messages are the only copies there are (Q306958).</source>
        <translation>先に IMCDATA\IN\ARCHIVE を別のディスクにコピーします。サービスを停止した状態で (Q300931)、配信が確認されたものだけを削除します: 失敗したメッセージはほかにコピーがありません (Q306958)。</translation>
    </message>
    <message>
        <source>Copy L*.LOG from the folder LOG below IMCDATA. They are written only where SMTP Protocol Log was raised before (properties of the Internet Mail Service, Diagnostics Logging).</source>
        <translation>IMCDATA の下の LOG フォルダーから L*.LOG をコピーします。書き込まれるのは、事前に SMTP Protocol Log のレベルを上げてある場合だけです (Internet Mail Service のプロパティ、Diagnostics Logging)。</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>案件内のコピー</translation>
    </message>
    <message>
        <source>Copy the days around the failures from the folder Tracking.log below the folder of Exchange. They are written only where message tracking was switched on before.</source>
        <translation>Exchange のフォルダーの下の Tracking.log フォルダーから、失敗の前後の日のものをコピーします。書き込まれるのは、事前にメッセージ追跡を有効にしてある場合だけです。</translation>
    </message>
    <message>
        <source>Copy the file while nothing writes to it, and open the copy.</source>
        <translation>書き込みが行われていないときにファイルをコピーし、そのコピーを開いてください。</translation>
    </message>
    <message>
        <source>Copy the files that matter into a folder of their own.</source>
        <translation>必要なファイルを専用のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the folder IN\ARCHIVE below IMCDATA as it is. IMCDATA lies below the folder of Exchange unless it was moved: this value in the server&apos;s registry tells where it is. An event 2002 names the whole path, too.</source>
        <translation>IMCDATA の下の IN\ARCHIVE フォルダーをそのままコピーします。IMCDATA は、移動していなければ Exchange のフォルダーの下にあります: 場所はサーバーのレジストリのこの値で分かります。イベント 2002 にも完全なパスがあります。</translation>
    </message>
    <message>
        <source>Copy the spool file that an event 4117 names (not the whole folder: with Message Archival on it also holds delivered mail, which would be delivered again). With the service stopped, move that one file to IMCDATA\IN, then start the service. It worked when the message arrives and no new event 4117 names it (Q230250, Q189731).</source>
        <translation>イベント 4117 が示すスプールファイルをコピーします (フォルダー全体ではありません: Message Archival が有効な場合は配信済みのメールもあり、もう一度配信されてしまいます)。サービスを停止した状態で、その 1 ファイルを IMCDATA\IN に移動し、サービスを開始します。メッセージが届き、それを示す新しいイベント 4117 が出なければ成功です (Q230250、Q189731)。</translation>
    </message>
    <message>
        <source>Copy the spool files that the events name from IMCDATA\IN\ARCHIVE and add them to the case.</source>
        <translation>イベントが示すスプールファイルを IMCDATA\IN\ARCHIVE からコピーし、案件に追加します。</translation>
    </message>
    <message>
        <source>Copying the evidence into the case</source>
        <translation>証拠を案件にコピー中</translation>
    </message>
    <message>
        <source>Correct it or leave it out.</source>
        <translation>修正するか、除外してください。</translation>
    </message>
    <message>
        <source>Correct the file or remove it; until then the program&apos;s own character sets are used without it.</source>
        <translation>ファイルを修正するか削除してください。それまでは、これを使わずにプログラム自体の文字セットを使用します。</translation>
    </message>
    <message>
        <source>Correct the file; its README describes the fields.</source>
        <translation>ファイルを修正してください。フィールドの説明は README にあります。</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/causes/README.md.</source>
        <translation>ファイルを修正してください。形式の説明は resources/causes/README.md にあります。</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/flows/README.md.</source>
        <translation>ファイルを修正してください。形式の説明は resources/flows/README.md にあります。</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/outcomes/README.md.</source>
        <translation>ファイルを修正してください。形式の説明は resources/outcomes/README.md にあります。</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/settings/README.md.</source>
        <translation>ファイルを修正してください。形式の説明は resources/settings/README.md にあります。</translation>
    </message>
    <message>
        <source>Correct the file; its form is described in resources/software/README.md.</source>
        <translation>ファイルを修正してください。形式の説明は resources/software/README.md にあります。</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3.</source>
        <translation>%1に失敗しました (「%2」): %3。</translation>
    </message>
    <message>
        <source>Could not %1 “%2”: %3. %4</source>
        <translation>%1に失敗しました (「%2」): %3。%4</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>%1に失敗しました: %2</translation>
    </message>
    <message>
        <source>Could not %1: %2.</source>
        <translation>%1に失敗しました: %2。</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できなかったもの</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>確認不能</translation>
    </message>
    <message>
        <source>Counted in IMCDATA\IN\ARCHIVE, which holds copies of delivered mail while Message Archival is on (Q189731).</source>
        <translation>IMCDATA\IN\ARCHIVE での件数です。Message Archival が有効な間は、配信済みメールのコピーも含まれます (Q189731)。</translation>
    </message>
    <message>
        <source>Data words:</source>
        <translation>データ (ワード):</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日付 (UTC)</translation>
    </message>
    <message>
        <source>Decide which documented cause it is.</source>
        <translation>記載されたどの原因かを判断します。</translation>
    </message>
    <message>
        <source>Delayed mail from the Internet</source>
        <translation>インターネットからのメールの遅延</translation>
    </message>
    <message>
        <source>Deleting Queue.dat can send outbound mail a second time if IMCDATA\OUT still holds delivered messages (Q312443).</source>
        <translation>IMCDATA\OUT に配信済みのメッセージが残っていると、Queue.dat の削除によって送信メールがもう一度送られることがあります (Q312443)。</translation>
    </message>
    <message>
        <source>Diagnostics logging of “%1” is at %2.</source>
        <translation>「%1」の診断ログのレベルは %2 です。</translation>
    </message>
    <message>
        <source>Did Dr. Watson report that Store.exe crashed at the time of the failure?</source>
        <translation>失敗の時刻に、Dr. Watson が Store.exe の異常終了を報告しましたか?</translation>
    </message>
    <message>
        <source>Did the failures begin when Exchange 5.5 Service Pack 3 was installed?</source>
        <translation>失敗が始まったのは、Exchange 5.5 Service Pack 3 をインストールした時ですか?</translation>
    </message>
    <message>
        <source>DiskSpaceLowWaterMark is not set: the service takes no new messages with less than 10 MB free (the default).</source>
        <translation>DiskSpaceLowWaterMark は設定されていません: 空きが 10 MB (既定) を下回ると、サービスは新しいメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Dismiss a cause only with a reason: it stands in the report.</source>
        <translation>原因を却下するときは必ず理由を付けてください。レポートに記載されます。</translation>
    </message>
    <message>
        <source>Dismissed by the technician:</source>
        <translation>担当者が却下:</translation>
    </message>
    <message>
        <source>Dismissed by the technician: %1</source>
        <translation>担当者が却下: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>Distribution list expansion</source>
        <translation>配布リストの展開</translation>
    </message>
    <message>
        <source>Do it at the server’s console, at an hour that was agreed on: %1 stop with it and have to be started again after it.</source>
        <translation>取り決めた時刻に、サーバーのコンソールで行ってください: %1 も一緒に停止し、その後で開始する必要があります。</translation>
    </message>
    <message>
        <source>Do not break off a long start, and do not start it a second time meanwhile (Q185996).</source>
        <translation>長くかかる開始処理を中断したり、その間にもう一度開始したりしないでください (Q185996)。</translation>
    </message>
    <message>
        <source>Do not clear the log, and do not save it as text: text loses the data. The file AppEvent.Evt itself cannot be copied while the server runs: Windows holds it open.</source>
        <translation>ログを消去しないでください。テキストでも保存しないでください。テキストではデータが失われます。AppEvent.Evt ファイル自体は、Windows が開いているため、サーバーの稼働中はコピーできません。</translation>
    </message>
    <message>
        <source>Do not delete anything in IMCDATA\IN: move it to another folder, it is undelivered mail.</source>
        <translation>IMCDATA\IN のものは削除しないでください: 別のフォルダーに移動してください。未配信のメールです。</translation>
    </message>
    <message>
        <source>Do not move the whole folder IN\ARCHIVE back: with Message Archival on it holds delivered mail, too (Q189731).</source>
        <translation>IN\ARCHIVE フォルダー全体を戻さないでください: Message Archival が有効な場合は配信済みのメールもあります (Q189731)。</translation>
    </message>
    <message>
        <source>Do not open or save these files in Notepad: that ruins them. With FTP, use binary mode. They hold whole messages, blind copies included: treat them as mail.</source>
        <translation>これらのファイルを Notepad で開いたり保存したりしないでください。壊れます。FTP ではバイナリモードを使います。BCC も含めてメッセージ全体が入っています: メールと同じように扱ってください。</translation>
    </message>
    <message>
        <source>Do not rely on a non-delivery report: in at least one documented cause the sender gets none. Hidden recipients of a message are not to be named to others.</source>
        <translation>配信不能レポートを当てにしないでください: 記載された原因の少なくとも 1 つでは、送信者に届きません。メッセージの BCC 受信者をほかの人に伝えてはいけません。</translation>
    </message>
    <message>
        <source>Do not stop the Information Store or the MTA to get the service down: every mailbox or the whole mail transfer stops with it.</source>
        <translation>サービスを止めるために Information Store や MTA を停止しないでください: すべてのメールボックスまたはすべてのメール転送も止まります。</translation>
    </message>
    <message>
        <source>Do the failed messages fit what the caller noticed?</source>
        <translation>失敗したメッセージは、問い合わせ者の気付いたことと合っていますか?</translation>
    </message>
    <message>
        <source>Do what the cause asks for, and leave the Character Sets as they are.</source>
        <translation>原因に応じた対処を行い、Character Sets はそのままにします。</translation>
    </message>
    <message>
        <source>Do what this cause asks for</source>
        <translation>この原因に応じた対処を行う</translation>
    </message>
    <message>
        <source>Documented after a bad message crashed the store: restart the Information Store too, with the files moved out of IN.</source>
        <translation>不正なメッセージがストアを異常終了させた後の手順として記載: ファイルを IN から移したうえで、Information Store も再起動します。</translation>
    </message>
    <message>
        <source>Documented for 5.5: “-save domain” (Q262126), “-restore routes” (Q182522). “-restore domain” is inferred from them; the rehearsal shows whether it works here.</source>
        <translation>5.5 について記載: 「-save domain」(Q262126)、「-restore routes」(Q182522)。「-restore domain」はそこからの推定です。ここで動作するかどうかはリハーサルで分かります。</translation>
    </message>
    <message>
        <source>Documented where it does not run under the Exchange service account: Control Panel, Services, Startup (Q155814).</source>
        <translation>Exchange サービスアカウントで実行されていない場合の手順として記載: Control Panel、Services、Startup (Q155814)。</translation>
    </message>
    <message>
        <source>Does an antivirus program on the server scan files below Exchsrvr, IMCDATA included?</source>
        <translation>サーバーのウイルス対策プログラムは、IMCDATA も含めて Exchsrvr の下のファイルをスキャンしていますか?</translation>
    </message>
    <message>
        <source>Does the Internet Mail Service run again?</source>
        <translation>Internet Mail Service は再び実行中ですか?</translation>
    </message>
    <message>
        <source>Does the sender&apos;s address belong to two entries of the Global Address List, hidden ones and second addresses included?</source>
        <translation>送信者のアドレスは、非表示の項目や 2 つ目のアドレスも含めて、Global Address List の 2 つの項目に属していますか?</translation>
    </message>
    <message>
        <source>Does the service run and answer now?</source>
        <translation>サービスは現在実行中で、応答していますか?</translation>
    </message>
    <message>
        <source>Does the store&apos;s registry key MSExchangeIS\ParametersSystem hold a value “Max Recipients on Submit”?</source>
        <translation>ストアのレジストリキー MSExchangeIS\ParametersSystem に、値「Max Recipients on Submit」がありますか?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Downgrading</source>
        <translation>ダウングレード</translation>
    </message>
    <message>
        <source>Dr. Watson had no symbols and could not name the function. With the symbols loaded the next crash tells it (Q192186).</source>
        <translation>Dr. Watson にシンボルがなく、関数名を示せませんでした。シンボルを入れておけば、次の異常終了で分かります (Q192186)。</translation>
    </message>
    <message>
        <source>Dr. Watson is said to have reported a crash of Store.exe.</source>
        <translation>Dr. Watson が Store.exe の異常終了を報告したとのことです。</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has a crash of %1 that may be of the same minute: %2, %3 by the server&apos;s clock, whose time zone is not in the log.</source>
        <translation>Dr. Watson のログに、同じ 1 分間のものかもしれない %1 の異常終了があります: %2、サーバーの時計で %3 (タイムゾーンはログにありません)。</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q166558 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>Dr. Watson のログに、Q166558 が説明する %1 の異常終了があります (%2、サーバーの時計で %3)。</translation>
    </message>
    <message>
        <source>Dr. Watson&apos;s log has the crash of %1 that Q169223 describes (%2, %3 by the server&apos;s clock).</source>
        <translation>Dr. Watson のログに、Q169223 が説明する %1 の異常終了があります (%2、サーバーの時計で %3)。</translation>
    </message>
    <message>
        <source>Drwtsn32.log and User.dmp hold parts of people&apos;s mail: send them only to whoever is to read them.</source>
        <translation>Drwtsn32.log と User.dmp には利用者のメールの一部が含まれます: 読むべき人にだけ送ってください。</translation>
    </message>
    <message>
        <source>EUC-KR text is decoded.</source>
        <translation>EUC-KR のテキストをデコードします。</translation>
    </message>
    <message>
        <source>Earlier ones, not drawn: %1.</source>
        <translation>図にない以前のもの: %1 件。</translation>
    </message>
    <message>
        <source>Entries that come from another site are corrected there, or they come back with the next replication.</source>
        <translation>別のサイトから来た項目は、そのサイトで修正します。そうしないと、次のレプリケーションで元に戻ります。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Escalate with the spool file where it still fails (Q192186).</source>
        <translation>それでも失敗する場合は、スプールファイルを付けてエスカレーションします (Q192186)。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント %1 (%2)</translation>
    </message>
    <message>
        <source>Event %1 of %2 (%3): Q317653 names antivirus programs first among the reasons for 4116 and 4102.</source>
        <translation>%2 のイベント %1 (%3): Q317653 は、4116 と 4102 の理由としてウイルス対策プログラムを最初に挙げています。</translation>
    </message>
    <message>
        <source>Event %1 of %2 belongs to a crash with an article of its own (%3).</source>
        <translation>%2 のイベント %1 は、専用の記事がある異常終了に属します (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives a reason of another kind (%3).</source>
        <translation>%2 のイベント %1 は、別の種類の理由を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 gives an error with a cause of its own (%3).</source>
        <translation>%2 のイベント %1 は、独自の原因を持つエラーを示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the file too.</source>
        <translation>%2 のイベント %1 もこのファイルを示しています。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルを示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file and gives another reason (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルについて別の理由を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 0-82000080 (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルについてエラー 0-82000080 を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80004005-F0000000 (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルについてエラー 80004005-F0000000 を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with error 80040C05-F20000E9 (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルについてエラー 80040C05-F20000E9 を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file with location F20000FF, where addresses are read (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルについて、アドレスを読み取る位置 F20000FF を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: it was to be tried again at the next start (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルを示しています: 次回の開始時に再試行されるはずでした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 names the same spool file: its addresses could not be validated (%3).</source>
        <translation>%2 のイベント %1 は、同じスプールファイルを示しています: アドレスを検証できませんでした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8004010D: the disk is full (%3).</source>
        <translation>%2 のイベント %1 は、エラー 8004010D (ディスクがいっぱい) を報告しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F20000FF (%3).</source>
        <translation>%2 のイベント %1 は、エラー 8007000E-F20000FF を報告しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 reports error 8007000E-F2000200 (%3).</source>
        <translation>%2 のイベント %1 は、エラー 8007000E-F2000200 を報告しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the conversion failed (%3).</source>
        <translation>%2 のイベント %1 は、変換の失敗を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the message&apos;s character set is not recognised, error 80040C15 (%3).</source>
        <translation>%2 のイベント %1 は、メッセージの文字セットを認識できないこと (エラー 80040C15) を示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server could not convert from the message&apos;s character set: no setting helps there (%3).</source>
        <translation>%2 のイベント %1 は、サーバーがメッセージの文字セットから変換できなかったことを示しています: どの設定でも直りません (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that the server does not know the message&apos;s character set: no setting helps there (%3).</source>
        <translation>%2 のイベント %1 は、サーバーがメッセージの文字セットに対応していないことを示しています: どの設定でも直りません (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 says that this server wrote another message to “%3”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>%2 のイベント %1 によれば、このサーバーは別のメッセージを「%3」に書き込みました: サーバーで、その下の ARCHIVE フォルダーを調べてください。</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a file that could not be opened (%3; Q247788).</source>
        <translation>%2 のイベント %1 は、開けなかったファイルを示しています (%3、Q247788)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 tells of a locked file of the database (%3; Q247788).</source>
        <translation>%2 のイベント %1 は、ロックされたデータベースファイルを示しています (%3、Q247788)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute (%3).</source>
        <translation>%2 のイベント %1 が同じ 1 分間に記録されました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged in the same minute: an error while mail was processed (%3).</source>
        <translation>%2 のイベント %1 が同じ 1 分間に記録されました: メール処理中のエラーです (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2 was logged with data 0001023e (%3).</source>
        <translation>%2 のイベント %1 がデータ 0001023e とともに記録されました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2, a virus scanner, names the file (%3).</source>
        <translation>ウイルススキャナー %2 のイベント %1 がこのファイルを示しています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute (%3).</source>
        <translation>%2 のイベント %1: 同じ 1 分間にプログラムが異常終了しました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: a program crashed in the same minute, so threads are not the first suspicion (%3).</source>
        <translation>%2 のイベント %1: 同じ 1 分間にプログラムが異常終了したため、最初に疑うべきはスレッドではありません (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: an exception with code 0xc0000005 was met (%3).</source>
        <translation>%2 のイベント %1: コード 0xc0000005 の例外が発生しました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, error 8004011D (%3).</source>
        <translation>%2 のイベント %1: ストアへの接続を更新できませんでした。エラー 8004011D (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which one message does not bring about (%3).</source>
        <translation>%2 のイベント %1: ストアへの接続を更新できませんでした。1 通のメッセージが原因では起こりません (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: connections to the store could not be renewed, which points to its threads (%3).</source>
        <translation>%2 のイベント %1: ストアへの接続を更新できませんでした。ストアのスレッドが疑われます (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: messages that were sent could not be taken out of the queue (%3).</source>
        <translation>%2 のイベント %1: 送信済みのメッセージをキューから取り除けませんでした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: more than 32,766 recipients (%3).</source>
        <translation>%2 のイベント %1: 受信者が 32,766 人を超えています (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: no non-delivery report could be made, data 0002019a 8007000e (%3).</source>
        <translation>%2 のイベント %1: 配信不能レポートを作成できませんでした。データ 0002019a 8007000e (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: the disk space had dropped below the limit shortly before (%3).</source>
        <translation>%2 のイベント %1: 直前にディスクの空きが下限を下回っていました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: the originator of a message could not be read (%3).</source>
        <translation>%2 のイベント %1: メッセージの発信者を読み取れませんでした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service could not start its threads (%3).</source>
        <translation>%2 のイベント %1: サービスがスレッドを開始できませんでした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service lost the store with error 80040115 (%3).</source>
        <translation>%2 のイベント %1: エラー 80040115 により、サービスがストアとの接続を失いました (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of %2: the service was being shut down (%3).</source>
        <translation>%2 のイベント %1: サービスが停止処理中でした (%3)。</translation>
    </message>
    <message>
        <source>Event %1 of the virus scanner %2 was logged in the same minute (%3).</source>
        <translation>ウイルススキャナー %2 のイベント %1 が同じ 1 分間に記録されました (%3)。</translation>
    </message>
    <message>
        <source>Event %1, with the text of %2,</source>
        <translation>イベント %1 (文面は %2 のもの)</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times, last %4.</source>
        <translation>%3 のイベント %2 が %1 回記録されました。最後は %4 です。</translation>
    </message>
    <message>
        <source>Event %2 of %3 was logged %1 times: that points to too few threads in the store rather than to one bad message.</source>
        <translation>%3 のイベント %2 が %1 回記録されました: 1 通の不正なメッセージよりも、ストアのスレッド不足が疑われます。</translation>
    </message>
    <message>
        <source>Event 1000: the Internet Mail Service started</source>
        <translation>イベント 1000: Internet Mail Service の開始</translation>
    </message>
    <message>
        <source>Event 1001: the Internet Mail Service stopped</source>
        <translation>イベント 1001: Internet Mail Service の停止</translation>
    </message>
    <message>
        <source>Event 2002 of %1 says that the server wrote this message to “%2”: on the server, look in the folder ARCHIVE below that.</source>
        <translation>%1 のイベント 2002 によれば、サーバーはこのメッセージを「%2」に書き込みました: サーバーで、その下の ARCHIVE フォルダーを調べてください。</translation>
    </message>
    <message>
        <source>Event 2002 of %1, after the failure, names the file: the message came in again, or another one has its name.</source>
        <translation>失敗の後の %1 のイベント 2002 がこのファイルを示しています: メッセージがもう一度届いたか、別のメッセージが同じ名前になっています。</translation>
    </message>
    <message>
        <source>Event 4081 (%1) names the same file: Exchange 4.0 delivered the message with its text as an attachment, ATTnnnnn.txt, and the file is used up.</source>
        <translation>イベント 4081 (%1) が同じファイルを示しています: Exchange 4.0 はテキストを添付ファイル ATTnnnnn.txt としてメッセージを配信し、ファイルは処理済みです。</translation>
    </message>
    <message>
        <source>Event 4117</source>
        <translation>イベント 4117</translation>
    </message>
    <message>
        <source>Event 4117 is about mail that did not arrive at all. Wrong letters in mail that arrives come from the same Character Sets (Q305540): step 5 is the one to look at, and there need not be a failed message.</source>
        <translation>イベント 4117 は、まったく届かなかったメールに関するものです。届いたメールの文字化けも同じ Character Sets が原因です (Q305540): 見るべきはステップ 5 です。失敗したメッセージがあるとは限りません。</translation>
    </message>
    <message>
        <source>Event 4117 on %1</source>
        <translation>イベント 4117 (%1)</translation>
    </message>
    <message>
        <source>Event 4118 (%1) names the same file: the service could not validate the message’s addresses and discarded it.</source>
        <translation>イベント 4118 (%1) が同じファイルを示しています: サービスはメッセージのアドレスを検証できず、メッセージを破棄しました。</translation>
    </message>
    <message>
        <source>Event 4120 (%1) names the same file: no notice of its failure could be made. Such a file may still lie in IMCDATA\IN.</source>
        <translation>イベント 4120 (%1) が同じファイルを示しています: 失敗の通知を作成できませんでした。このようなファイルは IMCDATA\IN に残っていることがあります。</translation>
    </message>
    <message>
        <source>Event 4132 (%1) names the same file: a report or system message that could not be delivered. One wording of the event says that it is deleted.</source>
        <translation>イベント 4132 (%1) が同じファイルを示しています: 配信できなかったレポートまたはシステムメッセージです。このイベントの文面の 1 つでは、削除するとしています。</translation>
    </message>
    <message>
        <source>Event 4182 (%1) names the same file: it stays in IMCDATA\IN and is tried again at every start of the service.</source>
        <translation>イベント 4182 (%1) が同じファイルを示しています: ファイルは IMCDATA\IN に残り、サービスを開始するたびに再試行されます。</translation>
    </message>
    <message>
        <source>Event read out by the caller</source>
        <translation>問い合わせ者からイベントを聞き取った</translation>
    </message>
    <message>
        <source>Event taken out that was read out</source>
        <translation>聞き取ったイベントを取り除いた</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events 4117</source>
        <translation>イベント 4117</translation>
    </message>
    <message>
        <source>Events that findings rest on</source>
        <translation>判定の根拠となるイベント</translation>
    </message>
    <message>
        <source>Every answer can be taken back (Ctrl+Z), and so can a dismissal. Nothing was changed on the server.</source>
        <translation>どの回答も取り消せます (Ctrl+Z)。却下も同様です。サーバーは何も変更していません。</translation>
    </message>
    <message>
        <source>Every failed message has a cause now.</source>
        <translation>失敗したすべてのメッセージに原因が付きました。</translation>
    </message>
    <message>
        <source>Every message without a charset of its own is read by the changed setting from then on, inbound and outbound (Q156063): domains that work now can stop being readable.</source>
        <translation>以後、文字セットの指定がないメッセージはすべて、受信も送信も変更後の設定で読まれます (Q156063): 現在問題のないドメインのメールが読めなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Evidence opened</source>
        <translation>証拠を開いた</translation>
    </message>
    <message>
        <source>Evidence taken out</source>
        <translation>証拠を取り除いた</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>証拠 (%1)</translation>
    </message>
    <message>
        <source>Evidence, %1: a copy</source>
        <translation>証拠 (%1): コピー</translation>
    </message>
    <message>
        <source>Evidence, %1: the server’s own folder</source>
        <translation>証拠 (%1): サーバー自体のフォルダー</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>証拠: %1</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Exchange 4.0 alone: are Edit and Remove still grey after the first domain was added? Choose OK and open the dialog again with the same button; only the display is wrong.</source>
        <translation>Exchange 4.0 のみ: 最初のドメインを追加した後も Edit と Remove が淡色のままですか? OK を選び、同じボタンでダイアログを開き直してください。表示だけの問題です。</translation>
    </message>
    <message>
        <source>Exchange 4.0 logs this warning where the code page for the message’s charset is not installed: it delivers the message with its text as an attachment, ATTnnnnn.txt, and sends a notice of it by mail.</source>
        <translation>メッセージの文字セットのコードページがインストールされていない場合に Exchange 4.0 が記録する警告です: テキストを添付ファイル ATTnnnnn.txt としてメッセージを配信し、その通知をメールで送ります。</translation>
    </message>
    <message>
        <source>Exchange 4.0: install the newest service pack as well (Q163080, Q155016).</source>
        <translation>Exchange 4.0: 最新の Service Pack もインストールします (Q163080、Q155016)。</translation>
    </message>
    <message>
        <source>Exchange 5.0: the names unicode-2-0-utf-7 and -utf-8 come with SP2 (Q176125).</source>
        <translation>Exchange 5.0: unicode-2-0-utf-7 と -utf-8 の名前は SP2 で追加されます (Q176125)。</translation>
    </message>
    <message>
        <source>Exchange 5.5 Service Pack 3 began to read the X-Mac-Type and X-Mac-Creator codes of attachments. Where they are not what it expects, the store refuses the message.</source>
        <translation>Exchange 5.5 Service Pack 3 から、添付ファイルの X-Mac-Type と X-Mac-Creator のコードを読み取るようになりました。想定と異なると、ストアがメッセージを拒否します。</translation>
    </message>
    <message>
        <source>Exchange 5.5 takes the file out of IMCDATA\PICKUP and delivers the message to the recipients named in it, to nobody else (KB Q201314).</source>
        <translation>Exchange 5.5 が IMCDATA\PICKUP からファイルを取り込み、そこに示された受信者だけにメッセージを配信します (KB Q201314)。</translation>
    </message>
    <message>
        <source>Exchange does not offer %1 among its Character Sets (%2).</source>
        <translation>Exchange の Character Sets には %1 がありません (%2)。</translation>
    </message>
    <message>
        <source>Exchange version</source>
        <translation>Exchange のバージョン</translation>
    </message>
    <message>
        <source>Exclude all of Exchsrvr from the antivirus program&apos;s file scanning (Q241855, Q230250). That IMCDATA is among it is inferred: no article names it.</source>
        <translation>ウイルス対策プログラムのファイルスキャンから Exchsrvr 全体を除外します (Q241855、Q230250)。IMCDATA も含むというのは推定です: そう記載した記事はありません。</translation>
    </message>
    <message>
        <source>Exclude the mailbox of the Internet Mail Service from GroupShield&apos;s scan (Q242320, Q296879).</source>
        <translation>GroupShield のスキャンから Internet Mail Service のメールボックスを除外します (Q242320、Q296879)。</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>説明できるもの</translation>
    </message>
    <message>
        <source>Export another format.</source>
        <translation>別の形式で書き出してください。</translation>
    </message>
    <message>
        <source>Export it and add it to the ticket.</source>
        <translation>書き出して、チケットに添付してください。</translation>
    </message>
    <message>
        <source>Export the Global Address List with hidden objects and look for the sender&apos;s address twice, second addresses included; remove the one that should not have it (Q192583, Q201904).</source>
        <translation>非表示オブジェクトを含めて Global Address List をエクスポートし、2 つ目のアドレスも含めて送信者のアドレスが 2 件ないか探します。本来持つべきでないほうを削除します (Q192583、Q201904)。</translation>
    </message>
    <message>
        <source>Export the key again with regedit.</source>
        <translation>regedit でキーをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Export the key again with the command below and add the file to the case in step 1: step 5 then tells whether “%1” stands for %2.</source>
        <translation>下のコマンドでキーをエクスポートし直し、ステップ 1 でファイルを案件に追加します: 「%1」が %2 を表すかどうかがステップ 5 で分かります。</translation>
    </message>
    <message>
        <source>Export the key again: in Regedit (not Regedt32), choose Export Registry File.</source>
        <translation>キーをエクスポートし直してください: Regedt32 ではなく Regedit で、Export Registry File を選びます。</translation>
    </message>
    <message>
        <source>Export the registry keys MSExchangeIS\ParametersSystem and MSExchangeIMC\Parameters (below HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services) and add the file to the case.</source>
        <translation>レジストリキー MSExchangeIS\ParametersSystem と MSExchangeIMC\Parameters (HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services の下) をエクスポートし、ファイルを案件に追加します。</translation>
    </message>
    <message>
        <source>Export the report for the ticket or the next engineer.</source>
        <translation>チケット用または次の担当者用にレポートを書き出します。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>再び失敗した</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>Failed messages by day (UTC)</source>
        <translation>日別の失敗したメッセージ (UTC)</translation>
    </message>
    <message>
        <source>Failed messages by day; days without any are left out</source>
        <translation>日別の失敗したメッセージ (0 件の日は省略)</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset</source>
        <translation>送信者のドメインと文字セット別の失敗したメッセージ</translation>
    </message>
    <message>
        <source>Failed messages by sender’s domain and charset (what the bytes look like, else what is declared)</source>
        <translation>送信者のドメインと文字セット別の失敗したメッセージ (バイト列から見た文字セット、なければ宣言されたもの)</translation>
    </message>
    <message>
        <source>Failed messages, newest first</source>
        <translation>失敗したメッセージ (新しい順)</translation>
    </message>
    <message>
        <source>Failed messages: %1 (files read %2, missing %3, unreadable %4)</source>
        <translation>失敗したメッセージ: %1 (ファイル: 読み取り済み %2、見つからない %3、読み取れない %4)</translation>
    </message>
    <message>
        <source>Failure audit</source>
        <translation>失敗の監査</translation>
    </message>
    <message>
        <source>Failures followed %1 starts of the service within ten minutes.</source>
        <translation>サービスの %1 回の開始で、10 分以内に失敗が続きました。</translation>
    </message>
    <message>
        <source>Far East text that Eudora labels us-ascii or iso-8859-1 is read right.</source>
        <translation>Eudora が us-ascii または iso-8859-1 と表示する東アジア言語のテキストを正しく読み取ります。</translation>
    </message>
    <message>
        <source>Faults with JIS text are mended.</source>
        <translation>JIS テキストの誤りを修復します。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Files below evidence/spool/ are rewritten copies: letters of texts are replaced by other letters of the same script, byte for byte, so that the character set and its faults can be seen as in the original. Byte offsets in the report count in these copies.</source>
        <translation>evidence/spool/ 以下のファイルは書き換えたコピーです: テキストの文字を、同じ種類の別の文字に 1 バイトずつ置き換えているため、文字セットとその問題は元のファイルと同じように確認できます。レポートのバイトオフセットは、このコピーのものです。</translation>
    </message>
    <message>
        <source>Files changed on their way here</source>
        <translation>途中で変更されたファイル</translation>
    </message>
    <message>
        <source>Files changed on their way here: %1</source>
        <translation>途中で変更されたファイル: %1</translation>
    </message>
    <message>
        <source>Files left out here: %1; the journal has them.</source>
        <translation>ここで省略したファイル: %1 件。ジャーナルにあります。</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>見つからないファイル</translation>
    </message>
    <message>
        <source>Files nested deeper than %1 were not looked into.</source>
        <translation>%1 段より深い入れ子のファイルは調べていません。</translation>
    </message>
    <message>
        <source>Files of ARCHIVE</source>
        <translation>ARCHIVE のファイル</translation>
    </message>
    <message>
        <source>Files of ARCHIVE; checksums of the failed ones</source>
        <translation>ARCHIVE のファイルと、失敗したもののチェックサム</translation>
    </message>
    <message>
        <source>Files of failed messages that are in this ARCHIVE: %1.</source>
        <translation>失敗したメッセージのファイルでこの ARCHIVE にあるもの: %1。</translation>
    </message>
    <message>
        <source>Files of failed messages that could not be read: %1</source>
        <translation>失敗したメッセージのうち、読み取れなかったファイル: %1</translation>
    </message>
    <message>
        <source>Files of failed messages that were not found: %1</source>
        <translation>失敗したメッセージのうち、見つからなかったファイル: %1</translation>
    </message>
    <message>
        <source>Files of the evidence</source>
        <translation>証拠のファイル</translation>
    </message>
    <message>
        <source>Files of the evidence, as the case keeps them</source>
        <translation>証拠のファイル (案件に保管されたもの)</translation>
    </message>
    <message>
        <source>Files put back, %1</source>
        <translation>戻したファイル (%1)</translation>
    </message>
    <message>
        <source>Files put back, batch %1</source>
        <translation>戻したファイル、バッチ %1</translation>
    </message>
    <message>
        <source>Files put back, by the journal</source>
        <translation>戻したファイル (ジャーナルによる)</translation>
    </message>
    <message>
        <source>Files set aside, batch %1</source>
        <translation>退避したファイル、バッチ %1</translation>
    </message>
    <message>
        <source>Files that were changed on their way here</source>
        <translation>途中で変更されたファイル</translation>
    </message>
    <message>
        <source>Files unreadable</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>Files were put back into IN</source>
        <translation>ファイルを IN に戻した</translation>
    </message>
    <message>
        <source>Files were set aside out of IN</source>
        <translation>ファイルを IN から退避した</translation>
    </message>
    <message>
        <source>Find its process with tlist and end it with Kill.exe, both of the Resource Kit (Q168883). Where that fails, set the service to start by hand (registry value Start = 3) and restart the machine (Q176566).</source>
        <translation>tlist でプロセスを見つけ、Kill.exe で終了します (どちらも Resource Kit に含まれます) (Q168883)。失敗する場合は、サービスの開始を手動に設定し (レジストリ値 Start = 3)、マシンを再起動します (Q176566)。</translation>
    </message>
    <message>
        <source>Find out from event 2002, which names the file too, who sent the message and when, and ask for it to be sent again; look at its addresses for what is damaged.</source>
        <translation>ファイルを示すイベント 2002 から、メッセージの送信者と時刻を調べ、送り直しを依頼します。アドレスに破損がないか確認します。</translation>
    </message>
    <message>
        <source>Find out who disabled it and why. Then in Control Panel, Services, Startup: set it to Automatic, and start it.</source>
        <translation>無効にした人とその理由を確認します。その後、Control Panel、Services、Startup で Automatic に設定し、開始します。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Findings at a glance</source>
        <translation>判定の一覧</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>重大度別の判定</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>First export the key, with all names of charsets: run the command below and keep charset-before.reg. If “%1” is not in it, its key does not exist yet.</source>
        <translation>最初に、すべての文字セット名を含むキーをエクスポートします: 下のコマンドを実行し、charset-before.reg を保管します。その中に「%1」がなければ、そのキーはまだ存在しません。</translation>
    </message>
    <message>
        <source>First failed: %1. When mail of this kind arrived last is not known, so neither is when the setting was changed.</source>
        <translation>最初の失敗: %1。この種のメールが最後に届いた時期が不明なため、設定が変更された時期も不明です。</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>最初の失敗</translation>
    </message>
    <message>
        <source>First get the mail going: step 6 has the emergency card for a service that does not start. Events 4182, 4102, 3039 and 4116 beside 4117 tell why it stopped (Q232279, Q169686).</source>
        <translation>まずメールを動かします: サービスが開始しない場合の緊急時カードはステップ 6 にあります。停止した理由は、4117 と並ぶイベント 4182、4102、3039、4116 で分かります (Q232279、Q169686)。</translation>
    </message>
    <message>
        <source>For %1, set %2.</source>
        <translation>%1: %2 を設定します。</translation>
    </message>
    <message>
        <source>For Exchange 5.5 there is a correction after Service Pack 4 (KB 326446).</source>
        <translation>Exchange 5.5 には、Service Pack 4 より後の修正があります (KB 326446)。</translation>
    </message>
    <message>
        <source>For code page %1 the server writes the charset “%2”.</source>
        <translation>コードページ %1 に対して、サーバーは文字セット「%2」を書き込みます。</translation>
    </message>
    <message>
        <source>For tests of the service in a console window.</source>
        <translation>コンソールウィンドウでのサービスのテスト用です。</translation>
    </message>
    <message>
        <source>For this sender&apos;s domain the server has a setting of its own, and it does not fit the mail from there. We correct that one entry; other senders are not touched.</source>
        <translation>この送信者のドメインについてサーバーに個別の設定があり、そこからのメールに合っていません。その 1 項目だけを修正します。ほかの送信者には影響しません。</translation>
    </message>
    <message>
        <source>For you:</source>
        <translation>担当者へ:</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another drive.</source>
        <translation>ディスクの空きを増やすか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>From %1 to %2, begun %3; %4; %5.</source>
        <translation>%1 から %2 へ、開始 %3。%4。%5。</translation>
    </message>
    <message>
        <source>From KB article 326446, which is newer than the collection that this program rests on and known only in part.</source>
        <translation>KB 記事 326446 によります。このプログラムが基づく資料より新しく、一部しか分かっていません。</translation>
    </message>
    <message>
        <source>From here on nobody reaches a mailbox or a public folder.</source>
        <translation>ここから先は、だれもメールボックスやパブリックフォルダーを利用できません。</translation>
    </message>
    <message>
        <source>Further likely causes: %1.</source>
        <translation>ほかに可能性の大きい原因: %1。</translation>
    </message>
    <message>
        <source>Further names of time zones that are understood in dates.</source>
        <translation>日付の中で認識する追加のタイムゾーン名。</translation>
    </message>
    <message>
        <source>Further recipients</source>
        <translation>ほかの受信者</translation>
    </message>
    <message>
        <source>Further texts like addresses stand in the envelope apart from the recipients: %1. They are taken for left-over memory (inferred).</source>
        <translation>エンベロープに、受信者とは離れた、アドレスのようなテキストがほかにあります: %1。メモリの残りと見なしています (推定)。</translation>
    </message>
    <message>
        <source>Gateway deleted message</source>
        <translation>ゲートウェイがメッセージを削除</translation>
    </message>
    <message>
        <source>Gateway deleted probe</source>
        <translation>ゲートウェイがプローブを削除</translation>
    </message>
    <message>
        <source>Gateway deleted report</source>
        <translation>ゲートウェイがレポートを削除</translation>
    </message>
    <message>
        <source>Gateway report generation</source>
        <translation>ゲートウェイがレポートを生成</translation>
    </message>
    <message>
        <source>Gateway report transfer in</source>
        <translation>ゲートウェイのレポート転送 (受信)</translation>
    </message>
    <message>
        <source>Gateway report transfer out</source>
        <translation>ゲートウェイのレポート転送 (送信)</translation>
    </message>
    <message>
        <source>Gateway transfer in</source>
        <translation>ゲートウェイ転送 (受信)</translation>
    </message>
    <message>
        <source>Gateway transfer out</source>
        <translation>ゲートウェイ転送 (送信)</translation>
    </message>
    <message>
        <source>Get an untouched copy of the spool file from the server, taken as it is and never opened and saved in an editor.</source>
        <translation>スプールファイルの手つかずのコピーを、サーバーからそのまま入手してください。エディターで開いて保存したものは使えません。</translation>
    </message>
    <message>
        <source>Get hold of the server&apos;s event log, spool files and settings.</source>
        <translation>サーバーのイベントログ、スプールファイル、設定を入手します。</translation>
    </message>
    <message>
        <source>Give --user, and the password by --password-stdin or --auth-file.</source>
        <translation>--user を指定し、パスワードは --password-stdin または --auth-file で指定してください。</translation>
    </message>
    <message>
        <source>Give both; the password is never kept.</source>
        <translation>両方を指定してください。パスワードは決して保存されません。</translation>
    </message>
    <message>
        <source>Give each recipient as user@domain.</source>
        <translation>各受信者を user@domain の形式で指定してください。</translation>
    </message>
    <message>
        <source>Give one, or leave --password-stdin out.</source>
        <translation>1 つ指定するか、--password-stdin を外してください。</translation>
    </message>
    <message>
        <source>Give the build in step 1: event 1000 of MSExchangeIMC names it at every start (Q257618).</source>
        <translation>ステップ 1 でビルドを指定してください: 開始のたびに MSExchangeIMC のイベント 1000 に示されます (Q257618)。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of these: %1</source>
        <translation>ファイル名の末尾を次のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>Give the password as the first line of standard input.</source>
        <translation>パスワードを標準入力の 1 行目で指定してください。</translation>
    </message>
    <message>
        <source>Go back to the documented default, and give the domains whose mail it does not fit an entry of their own. After it stop and start the service (Q230250).</source>
        <translation>記載された既定値に戻し、それが合わないドメインには個別の項目を設けます。その後、サービスを停止して開始します (Q230250)。</translation>
    </message>
    <message>
        <source>Go back to the documented default. After it stop and start the service (Q230250).</source>
        <translation>記載された既定値に戻します。その後、サービスを停止して開始します (Q230250)。</translation>
    </message>
    <message>
        <source>Go on with step 6, Restart: the change works only after the service was stopped and started.</source>
        <translation>ステップ 6「再起動」に進んでください: 変更は、サービスを停止して開始しないと有効になりません。</translation>
    </message>
    <message>
        <source>Go through the failed files; every place that names a charset is marked.</source>
        <translation>失敗したファイルを順に確認します。文字セットを指定している箇所には印が付いています。</translation>
    </message>
    <message>
        <source>Go through the steps of the cause in their order; record what came of each.</source>
        <translation>原因の手順を順番どおりに進め、それぞれの結果を記録します。</translation>
    </message>
    <message>
        <source>GroupShield gets in the way of the Internet Mail Service</source>
        <translation>GroupShield が Internet Mail Service を妨げている</translation>
    </message>
    <message>
        <source>GroupShield is said not to be installed.</source>
        <translation>GroupShield はインストールされていないとのことです。</translation>
    </message>
    <message>
        <source>GroupShield is said to be installed.</source>
        <translation>GroupShield がインストールされているとのことです。</translation>
    </message>
    <message>
        <source>HTML in 16-bit Unicode is sent as quoted-printable. Exchange 5.5 before Service Pack 3 can crash on it.</source>
        <translation>16 ビット Unicode の HTML が quoted-printable で送られています。Service Pack 3 より前の Exchange 5.5 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>Hand the case on: none of them fits</source>
        <translation>案件を引き継ぐ: 当てはまるものがない</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き継ぎ済み</translation>
    </message>
    <message>
        <source>Hangs while stopping</source>
        <translation>停止処理中に応答停止</translation>
    </message>
    <message>
        <source>Have the report read out and write down its code and its words. Where event 4117 is logged the sender may get none (Q246051): this message may have failed for another reason, or on another server.</source>
        <translation>レポートを読み上げてもらい、コードと文面を書き留めてください。イベント 4117 が記録される場合、送信者にはレポートが届かないことがあります (Q246051): このメッセージは、別の理由で、または別のサーバーで失敗した可能性があります。</translation>
    </message>
    <message>
        <source>Have you looked at the failed messages?</source>
        <translation>失敗したメッセージを確認しましたか?</translation>
    </message>
    <message>
        <source>Have “net start” run on the server, and paste its list of services into step 1.</source>
        <translation>サーバーで「net start」を実行してもらい、サービスの一覧をステップ 1 に貼り付けてください。</translation>
    </message>
    <message>
        <source>Have “winver” run on the server: it shows the service pack of Windows.</source>
        <translation>サーバーで「winver」を実行してもらってください: Windows の Service Pack が分かります。</translation>
    </message>
    <message>
        <source>Hexadecimal data is not whole, overlong or has something else in it: only its beginning was read.</source>
        <translation>16 進データが不完全か、長すぎるか、ほかのものが混ざっています: 先頭だけを読み取りました。</translation>
    </message>
    <message>
        <source>How did the test go?</source>
        <translation>テストの結果はどうでしたか?</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>どのように進めますか?</translation>
    </message>
    <message>
        <source>How does the case end?</source>
        <translation>案件をどのように終えますか?</translation>
    </message>
    <message>
        <source>How it is set</source>
        <translation>設定方法</translation>
    </message>
    <message>
        <source>How many are affected</source>
        <translation>影響を受けた件数</translation>
    </message>
    <message>
        <source>How many other senders&apos; domains have mail that arrives now and falls under these rows is not known.</source>
        <translation>現在メールが届いていて、これらの行の対象になるほかの送信者ドメインがいくつあるかは不明です。</translation>
    </message>
    <message>
        <source>How the server was reached</source>
        <translation>サーバーへの接続方法</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>このレポートの作成について</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>How to export the registry keys that matter</source>
        <translation>必要なレジストリキーのエクスポート方法</translation>
    </message>
    <message>
        <source>How to get the SMTP protocol logs</source>
        <translation>SMTP プロトコルログの入手方法</translation>
    </message>
    <message>
        <source>How to get the event log</source>
        <translation>イベントログの入手方法</translation>
    </message>
    <message>
        <source>How to get the log of Dr. Watson</source>
        <translation>Dr. Watson ログの入手方法</translation>
    </message>
    <message>
        <source>How to get the message tracking logs</source>
        <translation>メッセージ追跡ログの入手方法</translation>
    </message>
    <message>
        <source>How to get the settings</source>
        <translation>設定の入手方法</translation>
    </message>
    <message>
        <source>How to get the spool files</source>
        <translation>スプールファイルの入手方法</translation>
    </message>
    <message>
        <source>How to list the services and drivers</source>
        <translation>サービスとドライバーの一覧の取得方法</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>直ったことの確認方法</translation>
    </message>
    <message>
        <source>I am reading the messages themselves now, to see in which character set they were written. Please do not open them in Notepad: saving there would damage them.</source>
        <translation>これからメッセージ自体を読み、どの文字セットで書かれたかを確認します。Notepad では開かないでください: 保存すると壊れます。</translation>
    </message>
    <message>
        <source>I can see which messages were left behind. Do these times and senders fit what you noticed?</source>
        <translation>どのメッセージが残されたかが分かりました。これらの時刻と送信者は、お気付きのことと合っていますか?</translation>
    </message>
    <message>
        <source>I would like to look at the files of your mail server that belong to this error. I only read them; nothing on the server changes.</source>
        <translation>このエラーに関係するメールサーバーのファイルを拝見したいと思います。読むだけで、サーバーには何も変更を加えません。</translation>
    </message>
    <message>
        <source>I write down what we found and did, so that nobody has to ask you again.</source>
        <translation>判明したことと行ったことを書き留めます。もう一度お尋ねしなくて済むようにするためです。</translation>
    </message>
    <message>
        <source>IN\ARCHIVE could not be listed, so it is not known whether the file is there.</source>
        <translation>IN\ARCHIVE の一覧を取得できなかったため、ファイルがあるかどうか不明です。</translation>
    </message>
    <message>
        <source>If the file stays in IN and its message goes out again at every start, the message may have more recipients than the service can take (32,766): stop the service and move this one file out of IN (KB Q272672).</source>
        <translation>ファイルが IN に残り、開始のたびにメッセージが再び送られる場合は、受信者がサービスの上限 (32,766 人) を超えている可能性があります: サービスを停止し、この 1 ファイルを IN から移してください (KB Q272672)。</translation>
    </message>
    <message>
        <source>If the sender has sent the message again meanwhile, it arrives twice.</source>
        <translation>その間に送信者がメッセージを送り直していると、2 通届きます。</translation>
    </message>
    <message>
        <source>If the service hangs while it stops, only the console helps (Q176566).</source>
        <translation>サービスが停止処理中に応答しなくなった場合、コンソールでしか対処できません (Q176566)。</translation>
    </message>
    <message>
        <source>If the service stops again at every start, stop it, move the files in IN to a folder of its own, start the service and put them back a few at a time: the one that stops it is the bad one.</source>
        <translation>サービスが開始のたびに再び停止する場合は、停止した状態で IN のファイルを専用のフォルダーに移し、サービスを開始して、数個ずつ戻します: サービスが止まったときに戻したものが不正なファイルです。</translation>
    </message>
    <message>
        <source>Ignored: a spool file outside IN\ARCHIVE; name it on its own to have it examined.</source>
        <translation>無視: IN\ARCHIVE の外のスプールファイルです。調べるには個別に指定してください。</translation>
    </message>
    <message>
        <source>Ignored: a symbolic link; links are not followed.</source>
        <translation>無視: シンボリックリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>Ignored: it could not be read.</source>
        <translation>無視: 読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ignored: lies below Tracking.log, but holds no entries of a tracking log of Exchange 4.0 to 5.5.</source>
        <translation>無視: Tracking.log の下にありますが、Exchange 4.0 ～ 5.5 の追跡ログのエントリがありません。</translation>
    </message>
    <message>
        <source>Ignored: mail in a folder of the Internet Mail Service; nothing below IN, OUT, WORK and PICKUP is opened except IN\ARCHIVE.</source>
        <translation>無視: Internet Mail Service のフォルダー内のメールです。IN、OUT、WORK、PICKUP の下では IN\ARCHIVE だけを開きます。</translation>
    </message>
    <message>
        <source>Ignored: more than %1 folders deep; name it on its own to have it looked into.</source>
        <translation>無視: フォルダーの深さが %1 段を超えています。調べるには個別に指定してください。</translation>
    </message>
    <message>
        <source>Ignored: named like an event log, but without an event log&apos;s signature.</source>
        <translation>無視: イベントログのような名前ですが、イベントログの署名がありません。</translation>
    </message>
    <message>
        <source>Ignored: neither a file nor a folder.</source>
        <translation>無視: ファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>Ignored: nothing in it that is read here.</source>
        <translation>無視: ここで読み取る内容がありません。</translation>
    </message>
    <message>
        <source>Ignored: the file is empty.</source>
        <translation>無視: ファイルが空です。</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: give it the Exchange service account and its present password (Q155814).</source>
        <translation>Control Panel、Services、Startup で、Exchange サービスアカウントと現在のパスワードを指定します (Q155814)。</translation>
    </message>
    <message>
        <source>In Control Panel, Services, Startup: the service has to log on as the Exchange service account, not as the system.</source>
        <translation>Control Panel、Services、Startup: サービスは、システムではなく Exchange サービスアカウントでログオンする必要があります。</translation>
    </message>
    <message>
        <source>In Exchange Administrator open Configuration, Connections, Internet Mail %1, Properties, and there the Internet Mail tab (not the Connections tab).</source>
        <translation>Exchange Administrator で Configuration、Connections、Internet Mail %1、Properties の順に開き、Internet Mail タブを表示します (Connections タブではありません)。</translation>
    </message>
    <message>
        <source>In IMCDATA\IN, or moved to IN\ARCHIVE: the articles know both.</source>
        <translation>IMCDATA\IN にあるか、IN\ARCHIVE に移されています: 記事にはどちらの例もあります。</translation>
    </message>
    <message>
        <source>In IMCDATA\IN: the message that the service was working on stays there and is tried again at the next start.</source>
        <translation>IMCDATA\IN: サービスが処理していたメッセージはそこに残り、次回の開始時に再試行されます。</translation>
    </message>
    <message>
        <source>In IMCDATA\IN\ARCHIVE. One wording of the event says so; the other says that the message is deleted, and the articles find the file in ARCHIVE all the same.</source>
        <translation>IMCDATA\IN\ARCHIVE。イベントの文面の 1 つではそうなっています。もう 1 つではメッセージを削除するとしていますが、記事ではやはり ARCHIVE にファイルがあります。</translation>
    </message>
    <message>
        <source>In other pairs, not drawn: %1.</source>
        <translation>図にないほかの組: %1 件。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>問い合わせ者自身の言葉</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>グループ「Character Set Translation」で、MIME と Non-MIME のリストの現在の表示を書き留めます。</translation>
    </message>
    <message>
        <source>In the group “Character Set Translation”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>グループ「Character Set Translation」で、MIME と Non-MIME のリストの表示を書き留めます。証拠では「%5」と「%6」です: ほかの表示であれば、ここで中止してください。その後にだれかが変更しています。</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>グループ「Character Sets」(4.0 と 5.0 では「Character Set Translation」) で、MIME と Non-MIME のリストの現在の表示を書き留めます。</translation>
    </message>
    <message>
        <source>In the group “Character Sets” (4.0 and 5.0: “Character Set Translation”), read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>グループ「Character Sets」(4.0 と 5.0 では「Character Set Translation」) で、MIME と Non-MIME のリストの表示を書き留めます。証拠では「%5」と「%6」です: ほかの表示であれば、ここで中止してください。その後にだれかが変更しています。</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write down what they show now.</source>
        <translation>グループ「Character Sets」で、MIME と Non-MIME のリストの現在の表示を書き留めます。</translation>
    </message>
    <message>
        <source>In the group “Character Sets”, read the lists MIME and Non-MIME and write them down. The evidence says “%5” and “%6”: if they show anything else, stop here, somebody has changed them since.</source>
        <translation>グループ「Character Sets」で、MIME と Non-MIME のリストの表示を書き留めます。証拠では「%5」と「%6」です: ほかの表示であれば、ここで中止してください。その後にだれかが変更しています。</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME and “%4” in the list Non-MIME.</source>
        <translation>「既定」の行にあたるこのグループで、リスト MIME は「%3」、リスト Non-MIME は「%4」を選びます。</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%3” in the list MIME. Leave Non-MIME as it is.</source>
        <translation>「既定」の行にあたるこのグループで、リスト MIME は「%3」を選びます。Non-MIME はそのままにします。</translation>
    </message>
    <message>
        <source>In this group, which is the row “Default”, choose “%4” in the list Non-MIME. Leave MIME as it is.</source>
        <translation>「既定」の行にあたるこのグループで、リスト Non-MIME は「%4」を選びます。MIME はそのままにします。</translation>
    </message>
    <message>
        <source>In what was read</source>
        <translation>読み取った中では</translation>
    </message>
    <message>
        <source>In which function the store crashed, if it did</source>
        <translation>ストアが異常終了した場合、どの関数か</translation>
    </message>
    <message>
        <source>Inbound messages that give this name are read in the charset that it stands for, from every sender (Q184772, Q174722).</source>
        <translation>この名前を指定した受信メッセージは、どの送信者からのものも、その名前が表す文字セットで読まれます (Q184772、Q174722)。</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 is read by the default: %2 without MIME, %3 for MIME mail that names no charset (Q156063).</source>
        <translation>受信: %1 からのメールは既定で読まれます: MIME でないものは %2、文字セットの指定がない MIME メールは %3 (Q156063)。</translation>
    </message>
    <message>
        <source>Inbound: mail from %1 without MIME is read as %2, MIME mail that names no charset as %3 (Q156063, Q168138).</source>
        <translation>受信: %1 からのメールのうち、MIME でないものは %2、文字セットの指定がない MIME メールは %3 として読まれます (Q156063、Q168138)。</translation>
    </message>
    <message>
        <source>Inbound: mail without MIME, and MIME mail that names no charset, is read as %1 where no entry for the sender&apos;s domain applies. Mail that names its charset keeps it (Q156063).</source>
        <translation>受信: MIME でないメールと文字セットの指定がない MIME メールは、送信者のドメインの項目が適用されない場合、%1 として読まれます。文字セットの指定があるメールはそれに従います (Q156063)。</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>InocuLAN leaves out the store, the directory and the Internet Mail Service.</source>
        <translation>InocuLAN は、ストア、ディレクトリ、Internet Mail Service を除外しています。</translation>
    </message>
    <message>
        <source>InocuLAN’s list of processes to leave out lacks %1 (each in capital letters).</source>
        <translation>InocuLAN の除外プロセスの一覧に %1 がありません (すべて大文字で記載)。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Install Exchange 5.0 Service Pack 1 or later (Q166558).</source>
        <translation>Exchange 5.0 Service Pack 1 以降をインストールします (Q166558)。</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later (encapsulated addresses: Q193782); for other malformed addresses a hotfix after Service Pack 4 exists (article 326446, known only from an excerpt).</source>
        <translation>Exchange 5.5 Service Pack 2 以降をインストールします (カプセル化アドレス: Q193782)。その他の形式不正のアドレスには、Service Pack 4 より後の修正プログラムがあります (記事 326446。抜粋しか分かっていません)。</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 2 or later; for 5.0 the Store hotfix 5.0.1461.77 (Q190084).</source>
        <translation>Exchange 5.5 Service Pack 2 以降をインストールします。5.0 はストアの修正プログラム 5.0.1461.77 です (Q190084)。</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 3 or later (Q169223).</source>
        <translation>Exchange 5.5 Service Pack 3 以降をインストールします (Q169223)。</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2652.17 (Q252624).</source>
        <translation>Exchange 5.5 Service Pack 4 か、ストアの修正プログラム 5.5.2652.17 をインストールします (Q252624)。</translation>
    </message>
    <message>
        <source>Install Exchange 5.5 Service Pack 4, or the Store hotfix 5.5.2653.22 (Q278320).</source>
        <translation>Exchange 5.5 Service Pack 4 か、ストアの修正プログラム 5.5.2653.22 をインストールします (Q278320)。</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew, or do the retest at the server with the printed sheet.</source>
        <translation>IMS Doctor をインストールし直すか、印刷した用紙を使ってサーバーで再テストを行ってください。</translation>
    </message>
    <message>
        <source>Install IMS Doctor anew.</source>
        <translation>IMS Doctor をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install the code page that the event or the notice names on the server.</source>
        <translation>イベントまたは通知が示すコードページをサーバーにインストールします。</translation>
    </message>
    <message>
        <source>Install the hotfix Msexcimc.exe 5.5.2654.14 or later: the service then says so with event 3041 (Q272672).</source>
        <translation>修正プログラム Msexcimc.exe 5.5.2654.14 以降をインストールします: 以後、サービスはイベント 3041 で知らせます (Q272672)。</translation>
    </message>
    <message>
        <source>Install the newest service pack and Store hotfix for the server&apos;s version (Q232279: 5.5 Service Pack 3; Q325939: Store 5.5.2656.60).</source>
        <translation>サーバーのバージョン用の最新の Service Pack とストアの修正プログラムをインストールします (Q232279: 5.5 Service Pack 3、Q325939: ストア 5.5.2656.60)。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Install the program anew; if that does not help, report it.</source>
        <translation>プログラムをインストールし直してください。それでも直らない場合は報告してください。</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets (Q168858).</source>
        <translation>Exchange の後に Internet Explorer がインストールされたとのことです。既知の文字セットの一覧が書き換えられます (Q168858)。</translation>
    </message>
    <message>
        <source>Internet Explorer is said to have been installed after Exchange, which rewrites the list of known charsets: repair that first (Q168858).</source>
        <translation>Exchange の後に Internet Explorer がインストールされたとのことです。既知の文字セットの一覧が書き換えられるため、先にそれを修復してください (Q168858)。</translation>
    </message>
    <message>
        <source>Internet Explorer was installed after Exchange: that rewrites the MIME database and breaks international mail.</source>
        <translation>Exchange の後に Internet Explorer がインストールされました: MIME データベースが書き換えられ、外国語のメールに障害が出ます。</translation>
    </message>
    <message>
        <source>Internet Explorer was not installed after Exchange.</source>
        <translation>Exchange の後に Internet Explorer はインストールされていません。</translation>
    </message>
    <message>
        <source>Is McAfee GroupShield for Exchange installed on the server?</source>
        <translation>McAfee GroupShield for Exchange がサーバーにインストールされていますか?</translation>
    </message>
    <message>
        <source>Is Message Archival switched on? (Internet Mail Service, tab Diagnostics Logging)</source>
        <translation>Message Archival は有効ですか? (Internet Mail Service の Diagnostics Logging タブ)</translation>
    </message>
    <message>
        <source>Is it the server’s own, or a copy?</source>
        <translation>サーバー自体のものですか、コピーですか?</translation>
    </message>
    <message>
        <source>Is the cause mended?</source>
        <translation>原因は取り除かれましたか?</translation>
    </message>
    <message>
        <source>Is the disk with IMCDATA, or the one with the store&apos;s databases (MDBDATA), full or nearly full, or was it at the time?</source>
        <translation>IMCDATA のあるディスク、またはストアのデータベース (MDBDATA) のあるディスクは、いっぱいかそれに近い状態ですか。当時そうでしたか?</translation>
    </message>
    <message>
        <source>Is the present setting written down or saved?</source>
        <translation>現在の設定は書き留めてあるか、保存してありますか?</translation>
    </message>
    <message>
        <source>Is there a recent backup of the server?</source>
        <translation>サーバーの最近のバックアップがありますか?</translation>
    </message>
    <message>
        <source>Is there an entry for the sender&apos;s domain under E-Mail Domain on the Internet Mail tab?</source>
        <translation>Internet Mail タブの E-Mail Domain に、送信者のドメインの項目がありますか?</translation>
    </message>
    <message>
        <source>It came inside “%1”: put back the server&apos;s own copy from IN\ARCHIVE instead.</source>
        <translation>「%1」の中に入っていたものです: 代わりに、サーバー自体の IN\ARCHIVE にあるコピーを戻してください。</translation>
    </message>
    <message>
        <source>It can crash the store or the service (%1). Put it back last and alone, or not at all.</source>
        <translation>ストアまたはサービスを異常終了させるおそれがあります (%1)。最後に単独で戻すか、戻さないでください。</translation>
    </message>
    <message>
        <source>It can take long. Wait until it says that it was started.</source>
        <translation>時間がかかることがあります。開始したと表示されるまで待ってください。</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>確認できませんでした。</translation>
    </message>
    <message>
        <source>It could not be checked: the Character Sets are not known.</source>
        <translation>確認できませんでした: Character Sets が不明です。</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file is not at hand.</source>
        <translation>確認できませんでした: スプールファイルが手元にありません。</translation>
    </message>
    <message>
        <source>It could not be checked: the spool file was changed on its way here.</source>
        <translation>確認できませんでした: スプールファイルが途中で変更されています。</translation>
    </message>
    <message>
        <source>It could not be checked: what was logged around the failure is not known.</source>
        <translation>確認できませんでした: 失敗の前後に何が記録されたか不明です。</translation>
    </message>
    <message>
        <source>It could not be copied, or the copy differed from it.</source>
        <translation>コピーできなかったか、コピーが元と異なっていました。</translation>
    </message>
    <message>
        <source>It could not be deleted where it was: a program may have it open.</source>
        <translation>元の場所で削除できませんでした: プログラムが開いている可能性があります。</translation>
    </message>
    <message>
        <source>It ends in “.%1”: Windows would run it.</source>
        <translation>末尾が「.%1」です: Windows が実行してしまいます。</translation>
    </message>
    <message numerus="yes">
        <source>It explains %1 of %n failed messages.</source>
        <translation>
            <numerusform>失敗したメッセージ %n 件のうち %1 件を説明できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失敗した</translation>
    </message>
    <message>
        <source>It has entries of a message tracking log.</source>
        <translation>メッセージ追跡ログのエントリがあります。</translation>
    </message>
    <message>
        <source>It has entries of an SMTP protocol log.</source>
        <translation>SMTP プロトコルログのエントリがあります。</translation>
    </message>
    <message>
        <source>It has the signature of an event log.</source>
        <translation>イベントログの署名があります。</translation>
    </message>
    <message>
        <source>It has to be yours alone: “chmod 600”.</source>
        <translation>自分だけがアクセスできる必要があります: 「chmod 600」。</translation>
    </message>
    <message>
        <source>It has to leave out the mailbox of the Internet Mail Service (Q242320); with 4.0.4 sent mail came again (Q296879).</source>
        <translation>Internet Mail Service のメールボックスを除外する必要があります (Q242320)。4.0.4 では送信済みメールが再び現れました (Q296879)。</translation>
    </message>
    <message>
        <source>It holds what was found, what was tried and what could not be checked, with the place of every claim. Q230250 ends without one; what an escalation needs stands in Q192186. Spool files hold private mail: look at the report before you send it.</source>
        <translation>判明したこと、試したこと、確認できなかったことを、それぞれの記述の根拠の箇所とともに記します。Q230250 にはレポートがありません。エスカレーションに必要なものは Q192186 にあります。スプールファイルには私的なメールが入っています: 送る前にレポートを確認してください。</translation>
    </message>
    <message>
        <source>It is kept apart from KOI8-R: before, such text went out as KOI8-R.</source>
        <translation>KOI8-R と区別されます: 以前は、このようなテキストが KOI8-R として送信されていました。</translation>
    </message>
    <message>
        <source>It is not in the folder IN that was seen either.</source>
        <translation>確認した IN フォルダーにもありません。</translation>
    </message>
    <message>
        <source>It is not recorded that the recommended setting was applied.</source>
        <translation>推奨の設定を適用した記録はありません。</translation>
    </message>
    <message>
        <source>It is said that there is no entry for the sender&apos;s domain.</source>
        <translation>送信者のドメインの項目はないとのことです。</translation>
    </message>
    <message>
        <source>It is starting or stopping already. Ask for its state until that has ended. If it stays so, a bad message in IN may hold it; its process then has to be ended at the console (Q168883).</source>
        <translation>すでに開始または停止の処理中です。終わるまで状態を確認してください。そのままの場合は、IN の不正なメッセージが止めている可能性があります。その場合は、コンソールでプロセスを終了する必要があります (Q168883)。</translation>
    </message>
    <message>
        <source>It is undone by hand because no article shows that the regedit of Windows NT 4.0 deletes a key by a file.</source>
        <translation>Windows NT 4.0 の regedit がファイルでキーを削除できると示す記事がないため、手作業で元に戻します。</translation>
    </message>
    <message>
        <source>It lay in ARCHIVE again when it was to be taken back: it failed again, or, with Message Archival on, was delivered (Q189731).</source>
        <translation>取り戻そうとしたときには再び ARCHIVE にありました: 再び失敗したか、Message Archival が有効な場合は配信されています (Q189731)。</translation>
    </message>
    <message>
        <source>It lies in a zip archive that was named.</source>
        <translation>指定された ZIP アーカイブの中にあります。</translation>
    </message>
    <message>
        <source>It may be busy or hang. Ask for its state again after some minutes; if it stays, its process has to be ended at the console (Q168883), or the server restarted (Q176566).</source>
        <translation>処理中か、応答を停止している可能性があります。数分後にもう一度状態を確認してください。そのままの場合は、コンソールでプロセスを終了するか (Q168883)、サーバーを再起動する必要があります (Q176566)。</translation>
    </message>
    <message>
        <source>It may still start: large address lists (Q185996) and a full OUT queue (Q184542) make a start long. Ask for its state again, do not break it off.</source>
        <translation>これから開始する可能性があります: 大きなアドレス一覧 (Q185996) や溜まった OUT キュー (Q184542) があると時間がかかります。もう一度状態を確認してください。中断しないでください。</translation>
    </message>
    <message>
        <source>It may still stop: ask for its state again. A deadlock with an old store (Q279798, Q295969) or an endless conversion keeps it from stopping for good; then set its start type to manual and restart the server (Q176566).</source>
        <translation>これから停止する可能性があります: もう一度状態を確認してください。古いストアとのデッドロック (Q279798、Q295969) や終わらない変換があると、いつまでも停止しません。その場合は、スタートアップの種類を手動に設定し、サーバーを再起動してください (Q176566)。</translation>
    </message>
    <message>
        <source>It names the messages that failed, and what else was logged at that moment.</source>
        <translation>失敗したメッセージと、その時ほかに記録されたことが分かります。</translation>
    </message>
    <message>
        <source>It needs MSExchangeIS, MSExchangeMTA and TCP/IP, and these need MSExchangeDS and MSExchangeSA (Q143380). Start those first, in the reverse order.</source>
        <translation>MSExchangeIS、MSExchangeMTA、TCP/IP が必要です。これらには MSExchangeDS と MSExchangeSA が必要です (Q143380)。それらを先に、逆の順で開始してください。</translation>
    </message>
    <message>
        <source>It puts itself in the place of Ese.dll; for a test it is taken out by antutil /disable (Q250500).</source>
        <translation>Ese.dll と置き換わって動作します。テストの際は antutil /disable で外します (Q250500)。</translation>
    </message>
    <message>
        <source>It takes the change back.</source>
        <translation>変更を取り消します。</translation>
    </message>
    <message>
        <source>It was already moved back to IN</source>
        <translation>すでに IN に戻されていた</translation>
    </message>
    <message>
        <source>It was named.</source>
        <translation>指定されました。</translation>
    </message>
    <message>
        <source>It was named; of the spool files inside it these count (%1): %2.</source>
        <translation>指定されました。その中で対象となるスプールファイル (%1): %2。</translation>
    </message>
    <message>
        <source>It was no longer in IN when it was to be taken back.</source>
        <translation>取り戻そうとしたときには、IN にありませんでした。</translation>
    </message>
    <message>
        <source>It was pasted.</source>
        <translation>貼り付けられました。</translation>
    </message>
    <message>
        <source>It was typed in as it was read out.</source>
        <translation>聞き取った内容の手入力です。</translation>
    </message>
    <message>
        <source>It was typed in as it was read out; the settings file counts.</source>
        <translation>聞き取った内容の手入力です。設定ファイルを優先します。</translation>
    </message>
    <message>
        <source>It will be restarted later</source>
        <translation>後で再起動する</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>成功した</translation>
    </message>
    <message>
        <source>Its bytes lie in the folder of saved copies beside the journal.</source>
        <translation>バイト列は、ジャーナルの横にある保存コピーのフォルダーにあります。</translation>
    </message>
    <message>
        <source>Its copy could not be given its name.</source>
        <translation>コピーに名前を付けられませんでした。</translation>
    </message>
    <message>
        <source>Its likeliest cause crashes the store. Put it back last and alone, or not at all.</source>
        <translation>最も可能性の高い原因はストアを異常終了させるものです。最後に単独で戻すか、戻さないでください。</translation>
    </message>
    <message>
        <source>Its likeliest cause is another than the one that was mended: it would fail again. Mend that cause first.</source>
        <translation>最も可能性の高い原因が、取り除いた原因と異なります: 再び失敗するでしょう。先にその原因を取り除いてください。</translation>
    </message>
    <message>
        <source>Its name must not stand in a command line.</source>
        <translation>その名前はコマンドラインに書けません。</translation>
    </message>
    <message>
        <source>Its own checksum does not agree: the file was changed on its way.</source>
        <translation>ファイル自体のチェックサムが合いません: 途中で変更されています。</translation>
    </message>
    <message>
        <source>JIS and Shift-JIS mixed in one message are read.</source>
        <translation>1 つのメッセージに JIS とシフト JIS が混在していても読み取ります。</translation>
    </message>
    <message>
        <source>KB articles</source>
        <translation>KB の記事</translation>
    </message>
    <message>
        <source>KOI8-R in TNEF is read right.</source>
        <translation>TNEF の KOI8-R を正しく読み取ります。</translation>
    </message>
    <message>
        <source>Keep a copy of the spool file, and keep the file itself out of IMCDATA\IN: there it can stop the service at each start (Q232279).</source>
        <translation>スプールファイルのコピーを保管し、ファイル自体は IMCDATA\IN に入れないでください: 開始のたびにサービスを停止させるおそれがあります (Q232279)。</translation>
    </message>
    <message>
        <source>Keep it in a folder of your own.</source>
        <translation>自分のフォルダーに保管してください。</translation>
    </message>
    <message>
        <source>Keep the journal on another drive.</source>
        <translation>ジャーナルを別のドライブに保管してください。</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it can stop the service again (Q293288).</source>
        <translation>それまではスプールファイルを IMCDATA\IN に入れないでください: 再びサービスを停止させるおそれがあります (Q293288)。</translation>
    </message>
    <message>
        <source>Keep the spool file out of IMCDATA\IN until then: it crashes the store again.</source>
        <translation>それまではスプールファイルを IMCDATA\IN に入れないでください: 再びストアを異常終了させます。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Last delivered: %1; first failed: %2. The setting was changed between them.</source>
        <translation>最後の配信: %1。最初の失敗: %2。設定はその間に変更されました。</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後のイベント</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最後の失敗</translation>
    </message>
    <message>
        <source>Last noted</source>
        <translation>最後の記録</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらかを外してください。</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are: the failures have other causes.</source>
        <translation>Character Sets はそのままにします: 失敗の原因はほかにあります。</translation>
    </message>
    <message>
        <source>Leave the Character Sets setting as it is.</source>
        <translation>Character Sets の設定はそのままにしてください。</translation>
    </message>
    <message>
        <source>Leave the default as it is; only some domains need another setting. After it stop and start the service (Q230250).</source>
        <translation>既定はそのままにします。一部のドメインだけに別の設定が必要です。その後、サービスを停止して開始します (Q230250)。</translation>
    </message>
    <message>
        <source>Leave the folder out: the scripts then ask for it.</source>
        <translation>フォルダーを指定しないでください: スクリプトがその場で尋ねます。</translation>
    </message>
    <message>
        <source>Leave the port out: the usual one is right for nearly every server.</source>
        <translation>ポートは指定しないでください: ほぼすべてのサーバーで通常のポートで問題ありません。</translation>
    </message>
    <message>
        <source>Leave the user out, and start the program as that user.</source>
        <translation>ユーザーを指定せず、そのユーザーとしてプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Leave the user’s name out to go on as that user, or end the connection: “net use \\SERVER\IPC$ /delete”.</source>
        <translation>そのユーザーとして続けるには、ユーザー名を指定しないでください。または接続を切断してください: 「net use \\SERVER\IPC$ /delete」。</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのままにした</translation>
    </message>
    <message>
        <source>Left out here: %1; case.json has them.</source>
        <translation>ここで省略: %1 件。case.json にあります。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>省略: %1 件。</translation>
    </message>
    <message>
        <source>Let the program ask for the state, then restart. Where it cannot, run the commands on the server one after the other and record what each answered.</source>
        <translation>プログラムに状態を確認させてから、再起動します。それができない場合は、サーバーでコマンドを順に実行し、それぞれの応答を記録してください。</translation>
    </message>
    <message>
        <source>Letters were replaced by question marks or U+FFFD: a conversion on the way lost them for good.</source>
        <translation>文字が疑問符または U+FFFD に置き換わっています: 途中の変換で失われ、復元できません。</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性の度合い</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <translation>可能性の大きい原因: %1</translation>
    </message>
    <message>
        <source>Lines of the journal that are no entries, or do not go with those before them: %1. Something has changed it.</source>
        <translation>エントリではない、または前のエントリとつながらないジャーナルの行: %1。何かによって変更されています。</translation>
    </message>
    <message>
        <source>Lines that are neither a key nor a value were passed over: %1. The file was changed or written by hand.</source>
        <translation>キーでも値でもない行を読み飛ばしました: %1。ファイルは変更されたか、手で書かれたものです。</translation>
    </message>
    <message>
        <source>Lines that are too long for a name were passed over: %1.</source>
        <translation>名前としては長すぎる行を読み飛ばしました: %1。</translation>
    </message>
    <message>
        <source>Lines that begin with the byte B7 are read right.</source>
        <translation>バイト B7 で始まる行を正しく読み取ります。</translation>
    </message>
    <message>
        <source>Lines that begin with “&gt;From ”: %1. A mailbox puts the “&gt;” there; it is left as it stands.</source>
        <translation>「&gt;From 」で始まる行: %1。メールボックスが「&gt;」を付けたもので、そのままにしています。</translation>
    </message>
    <message>
        <source>Lines that name “Max Threads(Private+Public)” without a number that can be read: %1. Look at them in the log.</source>
        <translation>「Max Threads(Private+Public)」とあるが数値を読み取れない行: %1。ログで確認してください。</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>サービスの一覧</translation>
    </message>
    <message>
        <source>Listing the events</source>
        <translation>イベントを一覧に表示中</translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation>ローカル配信</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look at it on the server; links and devices are never moved.</source>
        <translation>サーバーで確認してください。リンクとデバイスは決して移動しません。</translation>
    </message>
    <message>
        <source>Look at the addresses of the message in step 3, envelope and header: the one that is malformed names who is to correct it.</source>
        <translation>ステップ 3 で、メッセージのエンベロープとヘッダーのアドレスを確認します: 形式不正のアドレスから、修正すべき人が分かります。</translation>
    </message>
    <message>
        <source>Look at the failed messages and the charsets they name.</source>
        <translation>失敗したメッセージと、それが指定する文字セットを確認します。</translation>
    </message>
    <message>
        <source>Look at the failed messages that the event log names.</source>
        <translation>イベントログが示す失敗したメッセージを確認します。</translation>
    </message>
    <message>
        <source>Look at the free space of the disks with IMCDATA and MDBDATA. Growing .stf files in MDBDATA are temporary files of a conversion, and a sign of one bad message (Q217155). Delete nothing in MDBDATA.</source>
        <translation>IMCDATA と MDBDATA のあるディスクの空き容量を確認します。MDBDATA で大きくなっていく .stf ファイルは変換の一時ファイルで、不正なメッセージが 1 通あることを示します (Q217155)。MDBDATA のものは何も削除しないでください。</translation>
    </message>
    <message>
        <source>Look at the service at the server’s console, and in the application log for events of MSExchangeIMC.</source>
        <translation>サーバーのコンソールでサービスを確認し、アプリケーションログで MSExchangeIMC のイベントを確認してください。</translation>
    </message>
    <message>
        <source>Look at what was changed last under “E-Mail Domain” of the tab Connections (routes, not Character Sets), and take it back.</source>
        <translation>Connections タブの「E-Mail Domain」(Character Sets ではなく経路) で最後に変更されたものを確認し、元に戻します。</translation>
    </message>
    <message>
        <source>Look at “Max Recipients on Submit” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; raise or remove it. No restart is needed (Q246051, Q126497).</source>
        <translation>HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem の「Max Recipients on Submit」を確認し、値を上げるか削除します。再起動は不要です (Q246051、Q126497)。</translation>
    </message>
    <message>
        <source>Look at “Max Threads(Private+Public)” under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem; set it to 0x14 at least (the default of Setup is 0x20), then restart the store (Q169686).</source>
        <translation>HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\MSExchangeIS\ParametersSystem の「Max Threads(Private+Public)」を確認し、少なくとも 0x14 に設定して (セットアップの既定は 0x20)、ストアを再起動します (Q169686)。</translation>
    </message>
    <message>
        <source>Look for the file in IN, then in IN\ARCHIVE.</source>
        <translation>IN の次に IN\ARCHIVE でファイルを探します。</translation>
    </message>
    <message>
        <source>Look for the message in the recipient’s mailbox, with an attachment named ATT and a number.</source>
        <translation>受信者のメールボックスで、ATT と番号の名前の添付ファイルがあるメッセージを探します。</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE all the same: where Message Archival is on, a copy of everything received lies there (KB Q189731).</source>
        <translation>それでも IN\ARCHIVE を確認してください: Message Archival が有効な場合、受信したすべてのコピーがあります (KB Q189731)。</translation>
    </message>
    <message>
        <source>Look in IN\ARCHIVE, and where the copy was taken from, for the name with something added: .txt, (1), “Copy of”. Upper and lower case make no difference.</source>
        <translation>IN\ARCHIVE とコピー元で、名前に何か付いたものを探してください: .txt、(1)、「Copy of」など。大文字と小文字は区別しません。</translation>
    </message>
    <message>
        <source>Look in the application log for 4037 or 4182 of MSExchangeIMC: a message in IMCDATA\IN may end it at every start and has to be set aside (Q168883, Q232279).</source>
        <translation>アプリケーションログで MSExchangeIMC の 4037 または 4182 を探します: IMCDATA\IN のメッセージが開始のたびにサービスを終了させている可能性があり、退避が必要です (Q168883、Q232279)。</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of that minute: it has the reason. After 4037 or 4182 a message in IMCDATA\IN has to be set aside first (Q168883, Q232279).</source>
        <translation>アプリケーションログで、その 1 分間の MSExchangeIMC のイベントを探します: 理由が分かります。4037 または 4182 の後は、先に IMCDATA\IN のメッセージを退避する必要があります (Q168883、Q232279)。</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute: it has the reason (Q148727, Q163243). After 4182 the file that it names has to be set aside (Q232279).</source>
        <translation>アプリケーションログで、同じ 1 分間の MSExchangeIMC のイベントを探します: 理由が分かります (Q148727、Q163243)。4182 の後は、それが示すファイルを退避する必要があります (Q232279)。</translation>
    </message>
    <message>
        <source>Look in the application log for the MSExchangeIMC event of the same minute; that one has the reason. After event 4182 the file that it names has to be taken out of IMCDATA\IN by hand.</source>
        <translation>アプリケーションログで、同じ 1 分間の MSExchangeIMC のイベントを探します。そこに理由があります。イベント 4182 の後は、それが示すファイルを手作業で IMCDATA\IN から取り出す必要があります。</translation>
    </message>
    <message>
        <source>Look in the log for an event 4182 within the same minute: it names the file.</source>
        <translation>ログで 1 分以内のイベント 4182 を探します: ファイルが分かります。</translation>
    </message>
    <message>
        <source>Look in the quarantine of the scanner on the server, and of the one on this PC: it may take the copy. Exclude the folders of Exchange on the server.</source>
        <translation>サーバーのスキャナーと、この PC のスキャナーの検疫を確認してください: コピーが取り去られることがあります。サーバーでは Exchange のフォルダーを除外してください。</translation>
    </message>
    <message>
        <source>Look in the whole log for the name in an event 4118 or 4182, and in the data of 4120 and 4132: the file is then elsewhere, or was not kept.</source>
        <translation>ログ全体で、イベント 4118 または 4182 と、4120 と 4132 のデータにその名前がないか探してください: あれば、ファイルは別の場所にあるか、残っていません。</translation>
    </message>
    <message>
        <source>Look through the report.</source>
        <translation>レポートを確認してください。</translation>
    </message>
    <message>
        <source>Looking through “%1”</source>
        <translation>「%1」を調査中</translation>
    </message>
    <message>
        <source>MANIFEST.json has the SHA-256 of the originals too: whoever holds an original can tell that it is the same file. It says besides what was left out of each copy, and whether the copy shows the same as its original.</source>
        <translation>MANIFEST.json には元のファイルの SHA-256 もあります: 元のファイルを持つ人は、同じファイルであることを確認できます。各コピーから省いたものと、コピーが元のファイルと同じ内容を示すかどうかも記されています。</translation>
    </message>
    <message>
        <source>MANIFEST.json: what is here, what it was made from, and what was left out.</source>
        <translation>MANIFEST.json: ここにあるもの、その作成元、省いたもの。</translation>
    </message>
    <message>
        <source>MAPI could not be initialized.</source>
        <translation>MAPI を初期化できませんでした。</translation>
    </message>
    <message>
        <source>MIME to %1</source>
        <translation>MIME に %1</translation>
    </message>
    <message>
        <source>MIME to %1 and Non-MIME to %2</source>
        <translation>MIME に %1、Non-MIME に %2</translation>
    </message>
    <message>
        <source>MIME with a charset: the message’s own applied</source>
        <translation>文字セットのある MIME: メッセージ自体のものを適用</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied</source>
        <translation>文字セットのない MIME: MIME の設定を適用</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>文字セットの指定がない MIME: MIME の設定が適用されました (Q156063)。このサーバーでの設定は不明です。</translation>
    </message>
    <message>
        <source>MIME without a charset: the MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>文字セットの指定がない MIME: %1 の項目の MIME の設定 %2 が適用されました (Q156063、Q168138)。</translation>
    </message>
    <message>
        <source>MIME without a charset: the default&apos;s MIME setting applied, %1 (Q156063).</source>
        <translation>文字セットの指定がない MIME: 既定の MIME の設定 %1 が適用されました (Q156063)。</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Made only from the report’s JSON form (%1).</source>
        <translation>レポートの JSON 形式 (%1) だけから作成しました。</translation>
    </message>
    <message>
        <source>Mail arrives with wrong letters</source>
        <translation>届いたメールが文字化けする</translation>
    </message>
    <message>
        <source>Mail could not be sent into the store; the service shut itself down.</source>
        <translation>ストアにメールを送れず、サービスは自ら停止しました。</translation>
    </message>
    <message>
        <source>Mail from outside does not arrive</source>
        <translation>外部からのメールが届かない</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Failed messages: %2 (Q230250, Q168138).</source>
        <translation>このドメインからのメールは %1 で、ISO-8859-1 では表せません。失敗したメッセージ: %2 (Q230250、Q168138)。</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which ISO-8859-1 does not cover. Messages: %2; in another charset (%3), which one entry cannot serve as well: %4 (Q230250, Q168138).</source>
        <translation>このドメインからのメールは %1 で、ISO-8859-1 では表せません。メッセージ: %2。別の文字セット (%3) で、1 つの項目では対応できないもの: %4 (Q230250、Q168138)。</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the entry for %2 does not cover; other mail under that entry arrives, so it stays. Failed messages: %3. Put this entry above it: that the first one that fits counts is inferred (Q168138, Q146481).</source>
        <translation>このドメインからのメールは %1 で、%2 の項目では表せません。その項目のほかのメールは届いているため、項目は残します。失敗したメッセージ: %3。この項目をその上に置いてください: 最初に一致した項目が有効というのは推定です (Q168138、Q146481)。</translation>
    </message>
    <message>
        <source>Mail from this domain is in %1, which the present default covers. Archived messages proven delivered: %2; not known to have failed: %3. An entry of its own keeps it so (Q230250, Q168138).</source>
        <translation>このドメインからのメールは %1 で、現在の既定で表せます。アーカイブのメッセージのうち配信確認済み: %2、失敗したか不明: %3。個別の項目により、この状態を保ちます (Q230250、Q168138)。</translation>
    </message>
    <message>
        <source>Mail in us-ascii no longer makes a server with a double-byte language fail.</source>
        <translation>us-ascii のメールで、2 バイト言語のサーバーが失敗しなくなります。</translation>
    </message>
    <message>
        <source>Mail that the Internet Mail Service of Microsoft Exchange received and could not hand to the store (event 4117, KB Q230250). Made by IMS Doctor, %1, at %2.</source>
        <translation>Microsoft Exchange の Internet Mail Service が受信し、ストアに引き渡せなかったメール (イベント 4117、KB Q230250)。作成: IMS Doctor、%1、%2。</translation>
    </message>
    <message>
        <source>Mail that was sent again meanwhile arrives twice.</source>
        <translation>その間に送り直されたメールは、2 通届きます。</translation>
    </message>
    <message>
        <source>Mail to and from the Internet pauses at [time]</source>
        <translation>[時刻] にインターネットとのメールの送受信が一時停止します</translation>
    </message>
    <message>
        <source>Make it simpler: repetitions within repetitions, such as (a+)+, take the longest.</source>
        <translation>もっと単純にしてください: (a+)+ のような繰り返しの中の繰り返しが最も時間がかかります。</translation>
    </message>
    <message>
        <source>Many addresses or address views, or a full OUT queue, take their time.</source>
        <translation>アドレスやアドレスビューが多い場合、または OUT キューが溜まっている場合は、時間がかかります。</translation>
    </message>
    <message>
        <source>Message Archival is at Minimum. The articles contradict each other about whether messages are archived then: ARCHIVE may hold delivered mail.</source>
        <translation>Message Archival は Minimum です。この場合にメッセージがアーカイブされるかどうかは、記事によって食い違います: ARCHIVE に配信済みのメールがある可能性があります。</translation>
    </message>
    <message>
        <source>Message Archival is off, as from the service’s first start after it was set so: since then only failed messages go to ARCHIVE. Older copies of delivered mail may still lie there.</source>
        <translation>Message Archival は、設定後にサービスを最初に開始した時から無効です: それ以後は失敗したメッセージだけが ARCHIVE に入ります。それ以前の配信済みメールのコピーが残っている可能性があります。</translation>
    </message>
    <message>
        <source>Message Archival is on, as from the service’s first start after it was set so: ARCHIVE holds delivered mail beside the failed. Never put the whole folder back into IN.</source>
        <translation>Message Archival は、設定後にサービスを最初に開始した時から有効です: ARCHIVE には失敗したもののほか、配信済みのメールもあります。フォルダー全体を IN に戻すことは決してしないでください。</translation>
    </message>
    <message>
        <source>Message Archival was switched on for this case. Is it back at its old level?</source>
        <translation>Message Archival はこの案件のために有効にされました。元のレベルに戻しましたか?</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>メッセージを配信</translation>
    </message>
    <message>
        <source>Message redirected</source>
        <translation>メッセージをリダイレクト</translation>
    </message>
    <message>
        <source>Message rerouted</source>
        <translation>メッセージの経路を変更</translation>
    </message>
    <message>
        <source>Message submission</source>
        <translation>メッセージの送信依頼</translation>
    </message>
    <message>
        <source>Message transfer in</source>
        <translation>メッセージ転送 (受信)</translation>
    </message>
    <message>
        <source>Message transfer out</source>
        <translation>メッセージ転送 (送信)</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; the server’s registry has no alias for it.</source>
        <translation>Exchange が対応していない文字セット「%1」がメッセージに指定されています。サーバーのレジストリに別名はありません。</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”, which Exchange does not know; whether the server’s registry has an alias for it is not known.</source>
        <translation>Exchange が対応していない文字セット「%1」がメッセージに指定されています。サーバーのレジストリに別名があるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Messages name the charset “%1”. The alias is documented for Exchange 5.0 and 5.5, not for 4.0: the newest service pack and the code page help there (Q163080, Q155016).</source>
        <translation>文字セット「%1」がメッセージに指定されています。別名は Exchange 5.0 と 5.5 について記載がありますが、4.0 にはありません: 4.0 では最新の Service Pack とコードページが有効です (Q163080、Q155016)。</translation>
    </message>
    <message>
        <source>Messages of these senders are filtered out.</source>
        <translation>これらの送信者からのメッセージはフィルターで除かれます。</translation>
    </message>
    <message>
        <source>Messages tested again</source>
        <translation>再テストしたメッセージ</translation>
    </message>
    <message>
        <source>Messages tested again, %1 (%2): %3</source>
        <translation>再テストしたメッセージ、%1 (%2): %3</translation>
    </message>
    <message>
        <source>Messages that a filter takes out are put into this folder.</source>
        <translation>フィルターで除かれたメッセージはこのフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Messages that failed: %1. Their senders: %2; their recipients: %3, by the envelopes of the files that were read.</source>
        <translation>失敗したメッセージ: %1。送信者: %2、受信者: %3 (読み取ったファイルのエンベロープによる)。</translation>
    </message>
    <message>
        <source>Messages that other events name</source>
        <translation>ほかのイベントが示すメッセージ</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing on the server: %1</source>
        <translation>サーバーにないもの: %1</translation>
    </message>
    <message>
        <source>Missing spool files</source>
        <translation>見つからないスプールファイル</translation>
    </message>
    <message>
        <source>More domains are concerned.</source>
        <translation>ほかのドメインにも関係する。</translation>
    </message>
    <message>
        <source>More than %1 lines divide the message into parts; the rest is not listed.</source>
        <translation>%1 を超える行がメッセージをパートに分けています。残りは表示していません。</translation>
    </message>
    <message>
        <source>Most likely cause: %1.</source>
        <translation>最も可能性の大きい原因: %1。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN afterwards, with the service stopped.</source>
        <translation>その後、サービスを停止した状態で、失敗したスプールファイルを IMCDATA\IN に戻します。</translation>
    </message>
    <message>
        <source>Move the failed spool file back to IMCDATA\IN with the service stopped.</source>
        <translation>サービスを停止した状態で、失敗したスプールファイルを IMCDATA\IN に戻します。</translation>
    </message>
    <message>
        <source>Move the file away; the next export then begins with new names.</source>
        <translation>ファイルを移動してください。次の書き出しは新しい名前で始まります。</translation>
    </message>
    <message>
        <source>Move the file that the event names out of IMCDATA\IN, with the service stopped, and keep it for the report.</source>
        <translation>サービスを停止した状態で、イベントが示すファイルを IMCDATA\IN から移し、報告用に保管します。</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>ファイルの移動</translation>
    </message>
    <message>
        <source>Moving files back</source>
        <translation>ファイルを元の場所に移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name ARCHIVE and IN.</source>
        <translation>ARCHIVE と IN を指定してください。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file of Exchsrvr\Tracking.log, for instance 19990310.log.</source>
        <translation>19990310.log など、Exchsrvr\Tracking.log のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file of IMCDATA\LOG, for instance L0000000.LOG.</source>
        <translation>L0000000.LOG など、IMCDATA\LOG のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file on a disk or share.</source>
        <translation>ディスクまたは共有上のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder, a log, a spool file or an event&apos;s text.</source>
        <translation>フォルダー、ログ、スプールファイル、イベントのテキストのどれかを指定してください。</translation>
    </message>
    <message>
        <source>Name a log such as IMCDATA\LOG\L0000000.LOG.</source>
        <translation>IMCDATA\LOG\L0000000.LOG などのログを指定してください。</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name an administrator of that server (DOMAIN\NAME), or work at its console. A local account of the server may be refused over the network.</source>
        <translation>そのサーバーの管理者 (DOMAIN\NAME) を指定するか、サーバーのコンソールで作業してください。サーバーのローカルアカウントは、ネットワーク経由では拒否されることがあります。</translation>
    </message>
    <message>
        <source>Name an event log with --log.</source>
        <translation>--log でイベントログを指定してください。</translation>
    </message>
    <message>
        <source>Name fewer files.</source>
        <translation>ファイルを減らしてください。</translation>
    </message>
    <message>
        <source>Name files as they are called in their folder.</source>
        <translation>フォルダー内での名前でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name recipients only whose mailboxes are on this server and who have not got the message: anyone else gets it a second time.</source>
        <translation>メールボックスがこのサーバーにあり、まだメッセージを受け取っていない受信者だけを指定してください: それ以外の人には 2 通目が届きます。</translation>
    </message>
    <message>
        <source>Name the file Drwtsn32.log from the server’s Windows folder.</source>
        <translation>サーバーの Windows フォルダーにある Drwtsn32.log を指定してください。</translation>
    </message>
    <message>
        <source>Name the files of each kit.</source>
        <translation>各キットのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the files that are to be put back.</source>
        <translation>戻すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the files, or see why they are left out.</source>
        <translation>ファイルを指定するか、除外されている理由を確認してください。</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA.</source>
        <translation>IMCDATA の下の IN フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the folder it lies in, or name it as a log, spool file or settings file.</source>
        <translation>それがあるフォルダーを指定するか、ログ、スプールファイル、設定ファイルのどれかとして指定してください。</translation>
    </message>
    <message>
        <source>Name the folder it lies in.</source>
        <translation>それがあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the folder of one server.</source>
        <translation>1 台のサーバーのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the journal, or a new file.</source>
        <translation>ジャーナルか、新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the server&apos;s Drwtsn32.log.</source>
        <translation>サーバーの Drwtsn32.log を指定してください。</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>サーバーを指定してください。</translation>
    </message>
    <message>
        <source>Name the tracking log of the server with event 4117.</source>
        <translation>イベント 4117 が出たサーバーの追跡ログを指定してください。</translation>
    </message>
    <message>
        <source>Name the user, too.</source>
        <translation>ユーザーも指定してください。</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letter %1. Ask the caller to spell it.</source>
        <translation>スプールファイルの名前に %1 の文字は使われません。問い合わせ者に 1 文字ずつ読み上げてもらってください。</translation>
    </message>
    <message>
        <source>Names of spool files do not hold the letters I and O: was it the digit 1 or 0? Ask the caller to spell it.</source>
        <translation>スプールファイルの名前に I と O の文字は使われません: 数字の 1 または 0 ではありませんか。問い合わせ者に 1 文字ずつ読み上げてもらってください。</translation>
    </message>
    <message>
        <source>Names of spool files have 8 characters; this one has %1.</source>
        <translation>スプールファイルの名前は 8 文字です。これは %1 文字です。</translation>
    </message>
    <message>
        <source>Names of spool files hold nothing but letters and digits.</source>
        <translation>スプールファイルの名前に使われるのは英字と数字だけです。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Never delete ARCHIVE while failed mail lies in it and there is no copy: this program&apos;s case holds copies only of what it read.</source>
        <translation>失敗したメールが ARCHIVE にあり、コピーがない間は、決して ARCHIVE を削除しないでください: このプログラムの案件にあるのは、読み取ったもののコピーだけです。</translation>
    </message>
    <message>
        <source>Newer builds of the store mend several of the causes; after one of them (KB Q325939) such a message is moved to IN\ARCHIVE instead.</source>
        <translation>新しいビルドのストアでは、いくつかの原因が修正されています。その 1 つの適用後は (KB Q325939)、このようなメッセージは IN\ARCHIVE に移されます。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の作業</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No Drwtsn32.log was read (KB Q192186).</source>
        <translation>Drwtsn32.log を読み取っていません (KB Q192186)。</translation>
    </message>
    <message>
        <source>No IN\ARCHIVE folder was found or named, so the file could not be looked up.</source>
        <translation>IN\ARCHIVE フォルダーが見つからず、指定もされていないため、ファイルを探せませんでした。</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting applied (Q156063). What it is on this server is not known.</source>
        <translation>MIME なし: Non-MIME の設定が適用されました (Q156063)。このサーバーでの設定は不明です。</translation>
    </message>
    <message>
        <source>No MIME: the Non-MIME setting of the entry for %1 applied, %2 (Q156063, Q168138).</source>
        <translation>MIME なし: %1 の項目の Non-MIME の設定 %2 が適用されました (Q156063、Q168138)。</translation>
    </message>
    <message>
        <source>No MIME: the default&apos;s Non-MIME setting applied, %1 (Q156063).</source>
        <translation>MIME なし: 既定の Non-MIME の設定 %1 が適用されました (Q156063)。</translation>
    </message>
    <message>
        <source>No antivirus program is said to scan the Exchange folders.</source>
        <translation>Exchange のフォルダーをスキャンするウイルス対策プログラムはないとのことです。</translation>
    </message>
    <message>
        <source>No article names a code page file that these charsets need.</source>
        <translation>これらの文字セットに必要なコードページファイルを示す記事はありません。</translation>
    </message>
    <message>
        <source>No article says whether a service must be restarted. Restart the Internet Mail Service before the retest (steps 6 and 7); from 5.0 on the information store converts, so where it still fails restart that too, when nobody works (inferred).</source>
        <translation>サービスの再起動が必要かどうかを述べた記事はありません。再テストの前に Internet Mail Service を再起動してください (ステップ 6 と 7)。5.0 以降はインフォメーションストアが変換するため、それでも失敗する場合は、利用者のいないときにそれも再起動してください (推定)。</translation>
    </message>
    <message>
        <source>No article speaks of the MIME database for Exchange 4.0.</source>
        <translation>Exchange 4.0 の MIME データベースについて述べた記事はありません。</translation>
    </message>
    <message>
        <source>No blank line follows the last header field. Exchange reads such a message wrongly, by design.</source>
        <translation>最後のヘッダーフィールドの後に空行がありません。Exchange は仕様上、このようなメッセージを誤って読み取ります。</translation>
    </message>
    <message>
        <source>No cause can be named on this evidence</source>
        <translation>この証拠からは原因を特定できない</translation>
    </message>
    <message>
        <source>No cause is likely or possible any more.</source>
        <translation>可能性大または可能性ありの原因がなくなりました。</translation>
    </message>
    <message>
        <source>No cause is likely or possible by the evidence at hand.</source>
        <translation>手元の証拠では、可能性大または可能性ありの原因はありません。</translation>
    </message>
    <message>
        <source>No change of a setting was recognised in this log. Its form is free, so that proves nothing.</source>
        <translation>このログに設定の変更は認められませんでした。形式は自由なため、これは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>No change of a setting, a file or the service is recorded.</source>
        <translation>設定、ファイル、サービスを変更した記録はありません。</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: the causes that ask for one were dismissed.</source>
        <translation>Character Sets の設定変更は推奨しません: 変更が必要な原因は却下されています。</translation>
    </message>
    <message>
        <source>No change of the Character Sets setting is recommended: there is not enough evidence.</source>
        <translation>Character Sets の設定変更は推奨しません: 証拠が不十分です。</translation>
    </message>
    <message>
        <source>No copies of delivered mail cover the time of the failures. Message Archival, set to Maximum for a day, would show them: write down its old level, stop and start the service after each change, and watch the disk space. Never move the whole folder back to IN: copies of delivered mail would be delivered again (Q189731, Q192186, Q306958).</source>
        <translation>失敗の時期をカバーする配信済みメールのコピーがありません。Message Archival を 1 日 Maximum にすれば得られます: 元のレベルを控え、変更のたびにサービスを停止して開始し、ディスクの空きに注意してください。フォルダー全体を IN に戻すことは決してしないでください: 配信済みメールのコピーがもう一度配信されます (Q189731、Q192186、Q306958)。</translation>
    </message>
    <message>
        <source>No documented cause fits. Escalate with what Q192186 asks for: the Application event log, the spool file, Drwtsn32.log and User.dmp if there are any.</source>
        <translation>記載された原因に当てはまるものがありません。Q192186 が求めるものを付けてエスカレーションしてください: Application イベントログ、スプールファイル、あれば Drwtsn32.log と User.dmp。</translation>
    </message>
    <message>
        <source>No event 4081, 4118, 4120, 4132 or 4182 at hand names it.</source>
        <translation>手元のイベント 4081、4118、4120、4132、4182 に、これを示すものはありません。</translation>
    </message>
    <message>
        <source>No event 4117 of the Internet Mail Service was found in what was read.</source>
        <translation>読み取ったものの中に、Internet Mail Service のイベント 4117 は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No event 4122 or 3038 for a day of normal mail.</source>
        <translation>通常どおりメールがあった 1 日に、イベント 4122 または 3038 がありません。</translation>
    </message>
    <message>
        <source>No event log was read.</source>
        <translation>イベントログを読み取っていません。</translation>
    </message>
    <message>
        <source>No event log? In Event Viewer on the server choose Log, Application, then Log, Save As, type .evt. Do not clear the log.</source>
        <translation>イベントログがない場合: サーバーの Event Viewer で Log、Application、次に Log、Save As を選び、種類は .evt にします。ログは消去しないでください。</translation>
    </message>
    <message>
        <source>No evidence was read, so nothing tells which messages failed.</source>
        <translation>証拠を読み取っていないため、失敗したメッセージを示すものがありません。</translation>
    </message>
    <message>
        <source>No failed message was found in the evidence.</source>
        <translation>証拠に失敗したメッセージが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No failed spool file is at hand that could be put back.</source>
        <translation>戻せる失敗スプールファイルが手元にありません。</translation>
    </message>
    <message>
        <source>No line holds the section sign (character 167) between a name and a token: this is no Character-Set-List, or the sign was lost on the way (Q168347).</source>
        <translation>名前とトークンの間に節記号 (文字 167) のある行がありません: Character-Set-List ではないか、記号が途中で失われています (Q168347)。</translation>
    </message>
    <message>
        <source>No longer in the spool folders: the message was delivered.</source>
        <translation>スプールフォルダーにはもうありません: メッセージは配信されました。</translation>
    </message>
    <message>
        <source>No message was put back into IN to test (KB Q230250).</source>
        <translation>テストのためにメッセージを IN に戻すことはしていません (KB Q230250)。</translation>
    </message>
    <message>
        <source>No name of a service or driver was found in the text.</source>
        <translation>テキストにサービスまたはドライバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No other warning or error of the service or the store belongs to this failure.</source>
        <translation>サービスやストアの警告またはエラーで、この失敗に属するものはほかにありません。</translation>
    </message>
    <message>
        <source>No outcome is recorded yet; the case stands at step %1, %2.</source>
        <translation>結果はまだ記録されていません。案件はステップ %1「%2」にあります。</translation>
    </message>
    <message>
        <source>No restart of the service is recorded.</source>
        <translation>サービスを再起動した記録はありません。</translation>
    </message>
    <message>
        <source>No restart was needed</source>
        <translation>再起動は不要だった</translation>
    </message>
    <message>
        <source>No settings file was read. “imccopy -save domain imc.txt” on the server writes it (KB Q262126).</source>
        <translation>設定ファイルを読み取っていません。サーバーで「imccopy -save domain imc.txt」を実行すると書き出されます (KB Q262126)。</translation>
    </message>
    <message>
        <source>No settings? On the server run “imccopy -save domain imc.txt” from the Exchange CD (Q262126).</source>
        <translation>設定がない場合: サーバーで、Exchange の CD の「imccopy -save domain imc.txt」を実行します (Q262126)。</translation>
    </message>
    <message>
        <source>No spool file is at hand. Copy the files that the events name from IMCDATA\IN\ARCHIVE.</source>
        <translation>スプールファイルが手元にありません。イベントが示すファイルを IMCDATA\IN\ARCHIVE からコピーしてください。</translation>
    </message>
    <message>
        <source>No test with a message put back into IN is recorded (KB Q230250).</source>
        <translation>メッセージを IN に戻してテストした記録はありません (KB Q230250)。</translation>
    </message>
    <message>
        <source>No tracking log was read; ARCHIVE also holds copies of delivered mail when Message Archival is on (KB Q189731).</source>
        <translation>追跡ログを読み取っていません。Message Archival が有効な場合、ARCHIVE には配信されたメールのコピーも入ります (KB Q189731)。</translation>
    </message>
    <message>
        <source>No, it does not start</source>
        <translation>いいえ、開始しない</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>No: None</source>
        <translation>いいえ: None</translation>
    </message>
    <message>
        <source>No: one did not arrive, or not readable</source>
        <translation>いいえ: 届かない、または読めないものがある</translation>
    </message>
    <message>
        <source>No: other messages are meant</source>
        <translation>いいえ: 別のメッセージのことだった</translation>
    </message>
    <message>
        <source>No: something does not belong here</source>
        <translation>いいえ: 関係のないものがある</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Non-MIME to %1</source>
        <translation>Non-MIME を %1 に</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None of the %1 files of ARCHIVE has a name like it; upper and lower case were not told apart.</source>
        <translation>ARCHIVE の %1 個のファイルに、似た名前のものはありません。大文字と小文字は区別していません。</translation>
    </message>
    <message>
        <source>None was named by an event or by the caller.</source>
        <translation>イベントにも問い合わせ者の申告にも、示されたものはありません。</translation>
    </message>
    <message>
        <source>None was read.</source>
        <translation>読み取ったものはありません。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not kept: the message was discarded.</source>
        <translation>残っていません: メッセージは破棄されました。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Not looked into: “%1” gave no answer any more.</source>
        <translation>調べていません: 「%1」が応答しなくなりました。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not of the plan:</source>
        <translation>計画外:</translation>
    </message>
    <message>
        <source>Not one of the %1 failed messages is in the ARCHIVE that was read: it may be another folder’s or another server’s.</source>
        <translation>失敗したメッセージ %1 件のうち、読み取った ARCHIVE にあるものは 1 件もありません: 別のフォルダーまたは別のサーバーのものかもしれません。</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>戻していない</translation>
    </message>
    <message>
        <source>Not seen in %1: %2.</source>
        <translation>%1 では確認できず: %2。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Not taken for an ARCHIVE, though so named: there is an IN\ARCHIVE below it.</source>
        <translation>名前は ARCHIVE ですが、対象としていません: その下に IN\ARCHIVE があります。</translation>
    </message>
    <message>
        <source>Not yet: it fills the disk</source>
        <translation>まだ: ディスクがいっぱいになる</translation>
    </message>
    <message>
        <source>Not yet: somebody else does it</source>
        <translation>まだ: ほかの人が行う</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Nothing but a voice on the phone? Type in what the caller reads out.</source>
        <translation>電話の声しかない場合: 問い合わせ者が読み上げる内容を入力します。</translation>
    </message>
    <message>
        <source>Nothing could be written to the kit&apos;s folder.</source>
        <translation>キットのフォルダーに何も書き込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing in the evidence speaks for it.</source>
        <translation>証拠に、これを裏付けるものはありません。</translation>
    </message>
    <message>
        <source>Nothing is asked beyond the next step that the report names.</source>
        <translation>レポートに示された次の作業のほかに、お願いしたいことはありません。</translation>
    </message>
    <message>
        <source>Nothing is lost by that: mail that you send waits on the server, and other mail servers try again.</source>
        <translation>そのために失われるものはありません: 送信したメールはサーバーで待機し、ほかのメールサーバーは再試行します。</translation>
    </message>
    <message>
        <source>Nothing moved: every cause stands as it did before.</source>
        <translation>変化なし: どの原因も以前のままです。</translation>
    </message>
    <message>
        <source>Nothing shows that a setting was changed, which Q230250 presumes for a message that names its charset (%1).</source>
        <translation>設定が変更された形跡はありません。文字セットを指定したメッセージ (%1) について、Q230250 は変更を前提としています。</translation>
    </message>
    <message>
        <source>Nothing speaks for “%1” any more.</source>
        <translation>「%1」を裏付けるものがなくなりました。</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>サーバーでは何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. A damaged file is replaced by its original: ask for it in a ZIP file.</source>
        <translation>サーバーでは何も変更していません。破損したファイルは元のファイルに差し替えます: ZIP ファイルで送ってもらってください。</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. What does not belong to the case is taken out with “Remove”; the files stay where they are.</source>
        <translation>サーバーでは何も変更していません。案件に関係のないものは「取り除く」で取り除きます。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Nothing was changed: no setting, no file, no service.</source>
        <translation>設定、ファイル、サービスのいずれも変更していません。</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>何も戻していない</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains and charsets stand here as they were read.</source>
        <translation>何も置き換えていません: サーバー、ファイル、ドメイン、文字セットの名前は、読み取ったとおりに記載しています。</translation>
    </message>
    <message>
        <source>Nothing was redacted: names of servers, files, domains, charsets and people, notes and answers stand here as they were read or written.</source>
        <translation>何も置き換えていません: サーバー、ファイル、ドメイン、文字セット、人の名前、メモ、回答は、読み取ったとおり、または書かれたとおりに記載しています。</translation>
    </message>
    <message>
        <source>Nothing was redacted: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>何も置き換えていません: ファイルには、名前、アドレス、メッセージがそのまま入っています。メールと同様に取り扱ってください。</translation>
    </message>
    <message>
        <source>Nothing was replaced. Open the case again to see what the file holds now.</source>
        <translation>何も置き換えていません。ファイルの現在の内容を見るには、案件を開き直してください。</translation>
    </message>
    <message>
        <source>Nothing was saved. Where another window has the case, work there; else see to the folder and open it again.</source>
        <translation>何も保存していません。別のウィンドウで案件を開いている場合はそちらで作業してください。それ以外の場合は、フォルダーを確認して開き直してください。</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask the sender for the case again.</source>
        <translation>何も展開していません。送り主にもう一度案件を依頼してください。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message does not name too), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>レポートには、失敗したメッセージの送信者、受信者 (メッセージに記載のない受信者も含む)、件名、および 400 バイト程度までの抜粋が含まれています。メッセージ全体は含まれていません。</translation>
    </message>
    <message>
        <source>Of the failed messages the report holds senders, recipients (those whom the message itself names), subjects, and excerpts of at most some 400 bytes; it holds no whole message.</source>
        <translation>レポートには、失敗したメッセージの送信者、受信者 (メッセージ自体に記載のある受信者)、件名、および 400 バイト程度までの抜粋が含まれています。メッセージ全体は含まれていません。</translation>
    </message>
    <message>
        <source>Old mail may arrive with its old date, and so stand far down in your Inbox: look through your unread mail.</source>
        <translation>古いメールは元の日付で届くことがあり、受信トレイのずっと下に表示されます: 未読メールを確認してください。</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain” (4.0 and 5.0: under “Specify Message Content by E-Mail Domain”).</source>
        <translation>同じタブで「E-Mail Domain」ボタンを選びます (4.0 と 5.0 では「Specify Message Content by E-Mail Domain」の下)。</translation>
    </message>
    <message>
        <source>On the same tab choose the button “E-Mail Domain”.</source>
        <translation>同じタブで「E-Mail Domain」ボタンを選びます。</translation>
    </message>
    <message>
        <source>On the same tab, under “Specify Message Content by E-Mail Domain”, choose the button “E-Mail Domain”.</source>
        <translation>同じタブの「Specify Message Content by E-Mail Domain」の下で、「E-Mail Domain」ボタンを選びます。</translation>
    </message>
    <message>
        <source>On the server, at the command prompt. The export only reads; the third and fourth key tell which character sets the server knows.</source>
        <translation>サーバーのコマンドプロンプトで行います。エクスポートは読み取るだけです。3 つ目と 4 つ目のキーから、サーバーが対応している文字セットが分かります。</translation>
    </message>
    <message>
        <source>On the server, at the command prompt; add the file to the case. Drivers are listed in Control Panel, Devices: have the started ones read out.</source>
        <translation>サーバーのコマンドプロンプトで行い、ファイルを案件に追加します。ドライバーは Control Panel、Devices にあります: 開始しているものを読み上げてもらってください。</translation>
    </message>
    <message>
        <source>On the server, in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). The log goes on; nothing is cleared.</source>
        <translation>サーバーの Event Viewer で Log、Application、次に Log、Save As を選び、種類は Event Log File (*.EVT) にします。ログは継続し、何も消去されません。</translation>
    </message>
    <message>
        <source>On the server, read the registry value RootDir of MSExchangeIMC\Parameters: IN\ARCHIVE lies below the folder that it names. The path in event 4117 is a fixed text and does not show the real one.</source>
        <translation>サーバーで MSExchangeIMC\Parameters のレジストリ値 RootDir を確認します: それが示すフォルダーの下に IN\ARCHIVE があります。イベント 4117 のパスは固定の文字列で、実際のパスではありません。</translation>
    </message>
    <message>
        <source>On the server, restore it, then stop and start the service.</source>
        <translation>サーバーで復元し、サービスを停止して開始します。</translation>
    </message>
    <message>
        <source>On the server, restore the changed file.</source>
        <translation>サーバーで、変更したファイルを復元します。</translation>
    </message>
    <message>
        <source>On the server, save the settings as they are. It only reads (Q262126).</source>
        <translation>サーバーで、現在の設定を保存します。読み取るだけです (Q262126)。</translation>
    </message>
    <message>
        <source>On the server, sign in as an administrator of Windows.</source>
        <translation>サーバーで、Windows の管理者としてサインインします。</translation>
    </message>
    <message>
        <source>On the server’s own folders the program moves the files, with the service stopped: it copies each first, writes down every step and can undo it. Elsewhere take the kit, or type the commands.</source>
        <translation>サーバー自体のフォルダーでは、サービスを停止した状態でプログラムがファイルを移動します: まずそれぞれをコピーし、すべての操作を記録し、元に戻すことができます。それ以外の場合は、キットを使うか、コマンドを入力してください。</translation>
    </message>
    <message>
        <source>One message may be making the mail system stop. We set the waiting messages aside, start the system again and put them back a few at a time. A copy of each is kept.</source>
        <translation>1 通のメッセージがメールシステムを止めている可能性があります。待機中のメッセージを退避し、システムを開始し直して、数通ずつ戻します。それぞれのコピーは保管します。</translation>
    </message>
    <message>
        <source>One of the addresses in the message seems damaged, so the mail system cannot read it. We keep a copy; the sender can type the address again and send it once more.</source>
        <translation>メッセージのアドレスの 1 つが壊れているようで、メールシステムが読み取れません。コピーは保管します。送信者にアドレスを入力し直して、もう一度送っていただけます。</translation>
    </message>
    <message>
        <source>Only after the service pack or hotfix is in: copy the failed spool file elsewhere, move it back to IMCDATA\IN with the service stopped, alone, then start the service while nobody depends on it. It worked when the message arrives and no new event 4117 or 4182 names it (Q230250, Q169223).</source>
        <translation>Service Pack または修正プログラムを適用してからに限ります: 失敗したスプールファイルを別の場所にコピーし、サービスを停止した状態で、単独で IMCDATA\IN に戻し、サーバーを使う人がいないときにサービスを開始します。メッセージが届き、それを示す新しいイベント 4117 または 4182 が出なければ成功です (Q230250、Q169223)。</translation>
    </message>
    <message>
        <source>Only if support asks for it, outside working hours and with copies: put failed spool files back one at a time to find the one that crashes the store (Q169223).</source>
        <translation>サポートから求められた場合だけ、業務時間外に、コピーを取ってから行います: 失敗したスプールファイルを 1 つずつ戻し、ストアを異常終了させるものを見つけます (Q169223)。</translation>
    </message>
    <message>
        <source>Only some rows</source>
        <translation>一部の行だけ</translation>
    </message>
    <message>
        <source>Only the files of failed messages are put back: moving the whole folder ARCHIVE would deliver old mail again where Message Archival is on.</source>
        <translation>戻すのは失敗したメッセージのファイルだけです: Message Archival が有効な場合、ARCHIVE フォルダー全体を移動すると古いメールがもう一度配信されます。</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of text and %2 uuencoded files were looked for.</source>
        <translation>検索したのは、最初の %1 MiB のテキストと %2 個の uuencode ファイルだけです。</translation>
    </message>
    <message>
        <source>Only the first %1 deliveries in the tracking log “%2” are kept; %3 more were left out.</source>
        <translation>追跡ログ「%2」の配信は、最初の %1 件だけを保持しています。残り %3 件は省略しました。</translation>
    </message>
    <message>
        <source>Only the first %1 encoded words were compared with the charset that they declare.</source>
        <translation>宣言された文字セットと比べたのは、最初の %1 個の encoded-word だけです。</translation>
    </message>
    <message>
        <source>Only the first %1 files inside it were looked at.</source>
        <translation>中のファイルは、最初の %1 個だけを確認しました。</translation>
    </message>
    <message>
        <source>Only the first %1 messages of this protocol log are kept; %2 more were left out.</source>
        <translation>このプロトコルログのメッセージは、最初の %1 件だけを保持しています。残り %2 件は省略しました。</translation>
    </message>
    <message>
        <source>Only the first %1 names of the list are kept.</source>
        <translation>一覧の名前は、最初の %1 件だけを保持しています。</translation>
    </message>
    <message>
        <source>Only the first %1 values are read.</source>
        <translation>最初の %1 個の値だけを読み取ります。</translation>
    </message>
    <message>
        <source>Only the first MiB of the file is read.</source>
        <translation>ファイルの最初の 1 MiB だけを読み取ります。</translation>
    </message>
    <message>
        <source>Only the first MiB of the list is read.</source>
        <translation>一覧の最初の 1 MiB だけを読み取ります。</translation>
    </message>
    <message>
        <source>Only the mailbox of the service is taken out of the scan; mail in people&apos;s mailboxes stays scanned. Do not switch GroupShield off.</source>
        <translation>スキャンから外すのはサービスのメールボックスだけです。利用者のメールボックスのメールは引き続きスキャンされます。GroupShield を無効にしないでください。</translation>
    </message>
    <message>
        <source>Only the name was changed; the bytes show no harm. Event 4117 names the file as the server knows it.</source>
        <translation>変わったのは名前だけで、バイト列に損傷は見られません。イベント 4117 は、サーバーでのファイル名を示しています。</translation>
    </message>
    <message>
        <source>Only the newest %1 changes of the log are kept.</source>
        <translation>ログの変更は、新しいものから %1 件だけを保持しています。</translation>
    </message>
    <message>
        <source>Only the newest %1 faults are read; older ones stand further up in the log.</source>
        <translation>障害は新しいものから %1 件だけを読み取ります。古いものはログの上のほうにあります。</translation>
    </message>
    <message>
        <source>Only where that does not help: switch the scanner off with the customer&apos;s consent, for a stated time. Stopping its service is not enough, its filter drivers stay (Q240309): INO_FLPY and INO_FLTR, NAVAP, NAVENG and NAVEX15, NaiFiltr and NaiFsRec.</source>
        <translation>それでも直らない場合だけ: お客様の同意を得て、時間を決めてスキャナーを無効にします。サービスを停止するだけでは不十分で、フィルタードライバーが残ります (Q240309): INO_FLPY と INO_FLTR、NAVAP、NAVENG、NAVEX15、NaiFiltr と NaiFsRec。</translation>
    </message>
    <message>
        <source>Open Administrator, Configuration, Connections, Internet Mail Service, Properties, tab Internet Mail – not the tab Connections, which has another E-Mail Domain button.</source>
        <translation>Administrator で Configuration、Connections、Internet Mail Service、Properties、Internet Mail タブを開きます。Connections タブではありません (別の E-Mail Domain ボタンがあります)。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector (%1)” and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。「Internet Mail Connector (%1)」を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Connector” with the server’s name and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。サーバー名の付いた「Internet Mail Connector」を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)” and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。「Internet Mail Service (%1)」を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service (%1)”, in Exchange 4.0 “Internet Mail Connector (%1)”, and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。「Internet Mail Service (%1)」(Exchange 4.0 では「Internet Mail Connector (%1)」) を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service” with the server’s name and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。サーバー名の付いた「Internet Mail Service」を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open Configuration, then Connections. Select “Internet Mail Service”, in Exchange 4.0 “Internet Mail Connector”, with the server’s name and choose File, Properties.</source>
        <translation>Configuration、Connections の順に開きます。サーバー名の付いた「Internet Mail Service」(Exchange 4.0 では「Internet Mail Connector」) を選択し、File、Properties を選びます。</translation>
    </message>
    <message>
        <source>Open an event log (AppEvent.Evt), a spool file from IN\ARCHIVE, imc.txt, or the folder that holds them.</source>
        <translation>イベントログ (AppEvent.Evt)、IN\ARCHIVE のスプールファイル、imc.txt、またはそれらのあるフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Open it again, or a copy of it.</source>
        <translation>もう一度開くか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>もう一度開いてください。</translation>
    </message>
    <message>
        <source>Open it in another program, or have a smaller one sent.</source>
        <translation>別のプログラムで開くか、小さいものを送ってもらってください。</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>そのバージョンで開くか、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Open one folder at a time.</source>
        <translation>フォルダーは 1 つずつ開いてください。</translation>
    </message>
    <message>
        <source>Open the Internet Mail tab of the Internet Mail Service (Administrator: Configuration, Connections) and compare its Character Sets with the recommended ones (Q230250).</source>
        <translation>Internet Mail Service の Internet Mail タブ (Administrator: Configuration、Connections) を開き、Character Sets を推奨値と比べます (Q230250)。</translation>
    </message>
    <message>
        <source>Open the archive again.</source>
        <translation>アーカイブをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Open the evidence again.</source>
        <translation>証拠をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Open the file in the viewer and look for its flags: a malformed address, a blank charset and other malformed messages are known to cause this.</source>
        <translation>ビューアーでファイルを開き、警告の印を探します: 形式不正のアドレス、空の文字セット、その他の形式不正のメッセージが原因として知られています。</translation>
    </message>
    <message>
        <source>Open the file in the viewer: it shows which message the report is about.</source>
        <translation>ビューアーでファイルを開きます: レポートの対象となるメッセージが分かります。</translation>
    </message>
    <message>
        <source>Open the server&apos;s folder or share, or the folder you copied it to.</source>
        <translation>サーバーのフォルダーか共有、またはコピー先のフォルダーを開きます。</translation>
    </message>
    <message>
        <source>Or copy the file to System32 and add a text value to HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage: its name the number, its data the file’s name (Q155016).</source>
        <translation>または、ファイルを System32 にコピーし、HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Nls\CodePage に文字列値を追加します: 名前は番号、データはファイル名です (Q155016)。</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 2 or later (Q192583).</source>
        <translation>または、Exchange 5.5 Service Pack 2 以降をインストールします (Q192583)。</translation>
    </message>
    <message>
        <source>Or install Exchange 5.5 Service Pack 4: the sender then gets a report that names the limit (Q246051).</source>
        <translation>または、Exchange 5.5 Service Pack 4 をインストールします: 以後、送信者に上限を示すレポートが届きます (Q246051)。</translation>
    </message>
    <message>
        <source>Or install GroupShield 4.5 or later, which leaves that mailbox alone (Q242320).</source>
        <translation>または、そのメールボックスに触れない GroupShield 4.5 以降をインストールします (Q242320)。</translation>
    </message>
    <message>
        <source>Or take imccopy from another Exchange Server CD of the same version: it need not be the one that this server was set up from (inferred). The raw mode of the Administrator program (admin /r) is no way: there the setting probably lies among the bytes of the attribute Extension-Data, where nobody can read it, and a slip damages the directory.</source>
        <translation>または、同じバージョンの別の Exchange Server CD から imccopy を取ります: このサーバーのセットアップに使った CD でなくても構いません (推定)。Administrator プログラムの raw モード (admin /r) は使えません: 設定はおそらく属性 Extension-Data のバイト列の中にあり、だれにも読めず、操作を誤るとディレクトリが壊れます。</translation>
    </message>
    <message>
        <source>Or, with support&apos;s help, set ResolveP2 to 0 (Q174755). Write the old value down first.</source>
        <translation>または、サポートの助けを得て ResolveP2 を 0 に設定します (Q174755)。先に元の値を書き留めてください。</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日付の順序</translation>
    </message>
    <message>
        <source>Other causes considered</source>
        <translation>検討したほかの原因</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>その他の変更: %1。</translation>
    </message>
    <message>
        <source>Other senders&apos; domains whose mail arrives now and falls under these rows: %1.</source>
        <translation>現在メールが届いていて、これらの行の対象になるほかの送信者ドメイン: %1。</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, proven delivered</source>
        <translation>ARCHIVE のその他、配信確認済み</translation>
    </message>
    <message>
        <source>Others in ARCHIVE, undetermined</source>
        <translation>ARCHIVE のその他、判定不能</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>計画と異なる</translation>
    </message>
    <message>
        <source>Our mail server accepted your message “[subject]” to [recipient] %1, but could not put it into the mailbox.</source>
        <translation>当社のメールサーバーは、%1 に [受信者] 宛てのメッセージ「[件名]」を受け付けましたが、メールボックスに入れることができませんでした。</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 is written by the default, %2. Readers without MIME there may see “=20” at the ends of lines (Q185107).</source>
        <translation>送信: %1 宛てのメールは既定の %2 で書かれます。MIME 非対応の読み手には、行末に「=20」が見えることがあります (Q185107)。</translation>
    </message>
    <message>
        <source>Outbound: mail to %1 without MIME is written in %2; the other side must expect the same (Q156063). Accented Western letters in subjects to there may be altered (Q305540).</source>
        <translation>送信: %1 宛ての MIME でないメールは %2 で書かれます。相手側も同じ設定である必要があります (Q156063)。そこへの件名にあるアクセント付きの西欧文字が変わることがあります (Q305540)。</translation>
    </message>
    <message>
        <source>Outbound: mail without MIME is written in %1; MIME mail where its text leaves a choice (Q156063). Other defaults than ISO-8859-1 alter accented letters in subjects (Q305540).</source>
        <translation>送信: MIME でないメールは %1 で書かれます。MIME メールは、テキストに選択の余地がある場合にそうなります (Q156063)。ISO-8859-1 以外の既定では、件名のアクセント付き文字が変わります (Q305540)。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome as recorded: %1.</source>
        <translation>記録された結果: %1。</translation>
    </message>
    <message>
        <source>Packing the case</source>
        <translation>案件をまとめています</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Parts are nested %1 deep here and below. Exchange 5.0 before Service Pack 2 slows down or crashes; later versions stop at 30 (LimitNestingLevels).</source>
        <translation>ここから先、パートの入れ子が %1 段あります。Service Pack 2 より前の Exchange 5.0 は遅くなるか異常終了します。以後のバージョンは 30 段で打ち切ります (LimitNestingLevels)。</translation>
    </message>
    <message>
        <source>Parts nested deeper than %1 are shown as one part each; what they contain was not looked into.</source>
        <translation>%1 段より深い入れ子のパートは、それぞれ 1 つのパートとして示します。その中身は調べていません。</translation>
    </message>
    <message>
        <source>Paste the event&apos;s whole description, from “An error” to its end.</source>
        <translation>「An error」から末尾まで、イベントの説明全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>Performance Optimizer changed “%1” from %2 to %3.</source>
        <translation>Performance Optimizer が「%1」を %2 から %3 に変更しました。</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 from %2 to %3</source>
        <translation>Performance Optimizer が %1 を %2 から %3 に設定</translation>
    </message>
    <message>
        <source>Performance Optimizer set %1 to %2</source>
        <translation>Performance Optimizer が %1 を %2 に設定</translation>
    </message>
    <message>
        <source>Performance Optimizer set “%1” to %2.</source>
        <translation>Performance Optimizer が「%1」を %2 に設定しました。</translation>
    </message>
    <message>
        <source>Performance Optimizer&apos;s log records that it set the store&apos;s threads to %1.</source>
        <translation>Performance Optimizer のログに、ストアのスレッドを %1 に設定したと記録されています。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Pieces of the failed messages that claims rest on. Bytes that are no printable ASCII stand as \xE4; offsets count from the start of the file.</source>
        <translation>記述の根拠となる、失敗したメッセージの部分です。印刷可能な ASCII でないバイトは \xE4 のように示します。オフセットはファイルの先頭から数えます。</translation>
    </message>
    <message>
        <source>Places in the encoded text that do not belong there: %1, the first at byte %2. What was decoded may be damaged.</source>
        <translation>エンコードされたテキストに含まれるはずのない箇所: %1。最初はバイト %2。デコード結果は破損している可能性があります。</translation>
    </message>
    <message>
        <source>Plan again once nothing writes to it any more.</source>
        <translation>書き込みが行われなくなってから、計画し直してください。</translation>
    </message>
    <message>
        <source>Possibility</source>
        <translation>考えられること</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Possible cause: %1</source>
        <translation>可能性のある原因: %1</translation>
    </message>
    <message>
        <source>Possible cause: %1.</source>
        <translation>可能性のある原因: %1。</translation>
    </message>
    <message>
        <source>Preparing the archive</source>
        <translation>アーカイブの準備中</translation>
    </message>
    <message>
        <source>Print the emergency card, or save it: mail and network may be gone when it is needed.</source>
        <translation>緊急時カードを印刷するか保存してください: 必要なときに、メールやネットワークが使えないことがあります。</translation>
    </message>
    <message>
        <source>Probe submission</source>
        <translation>プローブの送信依頼</translation>
    </message>
    <message>
        <source>Probe transfer in</source>
        <translation>プローブ転送 (受信)</translation>
    </message>
    <message>
        <source>Probe transfer out</source>
        <translation>プローブ転送 (送信)</translation>
    </message>
    <message>
        <source>Processes are left out by the value xProcess of HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter, in capital letters, MSEXCIMC.EXE and STORE.EXE among them (Q195919).</source>
        <translation>除外するプロセスは、HKEY_LOCAL_MACHINE\Software\Cheyenne\InocuLAN\CurrentVersion\Filter の値 xProcess に大文字で指定します。MSEXCIMC.EXE と STORE.EXE を含めます (Q195919)。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Put back before the hotfix is in, the message can stop the service again for everybody.</source>
        <translation>修正プログラムの適用前に戻すと、メッセージが再びサービスを止め、全員に影響するおそれがあります。</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message can stop the service at every start (Q293288).</source>
        <translation>Service Pack の適用前に戻すと、メッセージが開始のたびにサービスを止めるおそれがあります (Q293288)。</translation>
    </message>
    <message>
        <source>Put back before the service pack is in, the message stops the store again for everybody (Q166558).</source>
        <translation>Service Pack の適用前に戻すと、メッセージが再びストアを止め、全員に影響します (Q166558)。</translation>
    </message>
    <message>
        <source>Put back one file first, the oldest harmless one. Only when it arrived, put back the others.</source>
        <translation>まず、問題を起こさない最も古いファイルを 1 つ戻します。それが届いてから、残りを戻します。</translation>
    </message>
    <message>
        <source>Put back the failed files only, and watch what becomes of each.</source>
        <translation>失敗したファイルだけを戻し、それぞれの結果を見守ります。</translation>
    </message>
    <message>
        <source>Put back the files by hand, as shown.</source>
        <translation>表示のとおり、手作業でファイルを戻してください。</translation>
    </message>
    <message>
        <source>Put back the value that was written down, in the reverse order of the steps.</source>
        <translation>書き留めておいた値を、ステップと逆の順に元に戻します。</translation>
    </message>
    <message>
        <source>Put back unchanged before the update is in, the message can stop the service (event 4182).</source>
        <translation>更新の適用前にそのまま戻すと、メッセージがサービスを止めるおそれがあります (イベント 4182)。</translation>
    </message>
    <message>
        <source>Put back, the message is delivered a second time to everybody it had already reached.</source>
        <translation>戻すと、すでに届いていた全員にメッセージがもう一度配信されます。</translation>
    </message>
    <message>
        <source>Put it back into IN only if that report is still wanted.</source>
        <translation>そのレポートがまだ必要な場合だけ、IN に戻してください。</translation>
    </message>
    <message>
        <source>Put the files back one or a few at a time to find the one that crashes the store; keep that one out (Q169223, Q168883).</source>
        <translation>ファイルを 1 つまたは数個ずつ戻し、ストアを異常終了させるものを見つけます。それは戻さないでください (Q169223、Q168883)。</translation>
    </message>
    <message>
        <source>Put this file back by hand, or leave it out.</source>
        <translation>このファイルは手作業で戻すか、除外してください。</translation>
    </message>
    <message>
        <source>Putting back the whole folder delivers mail again that had arrived, when Message Archival was on (Q189731).</source>
        <translation>フォルダー全体を戻すと、Message Archival が有効だった場合、すでに到着したメールがもう一度配信されます (Q189731)。</translation>
    </message>
    <message>
        <source>Q230250 goes straight from the charset to the setting. In truth the charset is one of ten documented causes, and changing the setting for another one breaks mail that arrives now.</source>
        <translation>Q230250 は文字セットからすぐに設定へ進みます。実際には、文字セットは記載された 10 の原因の 1 つで、別の原因に対して設定を変えると、現在届いているメールに障害が出ます。</translation>
    </message>
    <message>
        <source>Q230250 would change the Character Sets here. They are not the cause in this case: changing them would break mail that arrives now and mend nothing.</source>
        <translation>Q230250 ではここで Character Sets を変更することになります。この案件の原因はそれではありません: 変更すると、現在届いているメールに障害が出て、何も直りません。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questions that would settle more</source>
        <translation>さらに判断の決め手になる質問</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>%1 から読み取り</translation>
    </message>
    <message>
        <source>Read its answer; it is kept as it came. Look at the service at the server’s console.</source>
        <translation>応答を読んでください。届いたまま保管されています。サーバーのコンソールでサービスを確認してください。</translation>
    </message>
    <message>
        <source>Read out again after the change</source>
        <translation>変更後にもう一度聞き取り</translation>
    </message>
    <message>
        <source>Read the evidence for and against the first finding, then the others.</source>
        <translation>最初の判定を支持する根拠と否定する根拠を読み、続いてほかの判定を確認します。</translation>
    </message>
    <message>
        <source>Read the greeting of the mail port</source>
        <translation>メールポートの応答メッセージの読み取り</translation>
    </message>
    <message>
        <source>Reading ended early: %1. The newest %2 events of the log were copied.</source>
        <translation>読み取りが途中で終わりました: %1。ログの新しいイベント %2 件をコピーしました。</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>ファイルを読み取り中</translation>
    </message>
    <message>
        <source>Reading spool files</source>
        <translation>スプールファイルを読み取り中</translation>
    </message>
    <message>
        <source>Reading the event log</source>
        <translation>イベントログを読み取り中</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Recipients that only the envelope of a message names (blind copies, members of lists) are replaced all the same; MANIFEST.json says in which files.</source>
        <translation>メッセージのエンベロープだけにある受信者 (BCC、配布リストのメンバー) は、それでも置き換えます。どのファイルかは MANIFEST.json にあります。</translation>
    </message>
    <message>
        <source>Recipients who wait for it</source>
        <translation>待っている受信者</translation>
    </message>
    <message>
        <source>Recipients whom the message itself does not name (Bcc, or a list) are counted, not shown: %1.</source>
        <translation>メッセージ自体に記載のない受信者 (BCC またはリスト) は、件数だけを示します: %1。</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Recommendation:</source>
        <translation>推奨:</translation>
    </message>
    <message>
        <source>Recommended setting</source>
        <translation>推奨の設定</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推奨: %1</translation>
    </message>
    <message>
        <source>Record what became of each file. Never put back the whole folder.</source>
        <translation>各ファイルの結果を記録します。フォルダー全体を戻すことは決してしないでください。</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>値の置き換え</translation>
    </message>
    <message>
        <source>Redacted: %1</source>
        <translation>値の置き換え: %1</translation>
    </message>
    <message>
        <source>Rehearse: restore the save as it is, save again, and import that. Nothing may differ. (“-restore domain” is inferred: Q182522 shows “-restore routes”.)</source>
        <translation>リハーサル: 保存したものをそのまま復元し、もう一度保存して、それを読み込みます。違いがあってはいけません。(「-restore domain」は推定です: Q182522 にあるのは「-restore routes」です。)</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Remove the entry for %1.</source>
        <translation>%1 の項目を削除します。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report absorption</source>
        <translation>レポートの吸収</translation>
    </message>
    <message>
        <source>Report delivered</source>
        <translation>レポートを配信</translation>
    </message>
    <message>
        <source>Report generation</source>
        <translation>レポートを生成</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポート作成日時</translation>
    </message>
    <message>
        <source>Report made: %1 by IMS Doctor %2</source>
        <translation>レポート作成: %1、IMS Doctor %2</translation>
    </message>
    <message>
        <source>Report transfer in</source>
        <translation>レポート転送 (受信)</translation>
    </message>
    <message>
        <source>Report transfer out</source>
        <translation>レポート転送 (送信)</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>レポートを書き出し</translation>
    </message>
    <message>
        <source>ResolveP2 is not set in the registry: it seems not to be on.</source>
        <translation>ResolveP2 はレジストリに設定されていません: 有効ではないようです。</translation>
    </message>
    <message>
        <source>ResolveP2 is not set.</source>
        <translation>ResolveP2 は設定されていません。</translation>
    </message>
    <message>
        <source>ResolveP2 is off: %1 = %2.</source>
        <translation>ResolveP2 は無効です: %1 = %2。</translation>
    </message>
    <message>
        <source>ResolveP2 is on: %1 = %2.</source>
        <translation>ResolveP2 は有効です: %1 = %2。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restarting the Information Store disconnects everybody: agree on a time.</source>
        <translation>Information Store を再起動すると全員の接続が切れます: 時刻を取り決めてください。</translation>
    </message>
    <message>
        <source>Restarting the store disconnects everybody: agree on a time. The registry is changed: note the old value first.</source>
        <translation>ストアを再起動すると全員の接続が切れます: 時刻を取り決めてください。レジストリを変更します: 先に元の値を控えてください。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>RootDir is not set. By default the folder is Exchsrvr\Imcdata.</source>
        <translation>RootDir は設定されていません。既定のフォルダーは Exchsrvr\Imcdata です。</translation>
    </message>
    <message>
        <source>Row %1 of the Character Sets</source>
        <translation>Character Sets の行 %1</translation>
    </message>
    <message>
        <source>Rows to set</source>
        <translation>設定する行</translation>
    </message>
    <message>
        <source>Rule that applied</source>
        <translation>適用された規則</translation>
    </message>
    <message>
        <source>SMTP message rerouted</source>
        <translation>SMTP メッセージの経路を変更</translation>
    </message>
    <message>
        <source>SMTP queued outbound</source>
        <translation>SMTP 送信キューに追加</translation>
    </message>
    <message>
        <source>SMTP received inbound</source>
        <translation>SMTP で受信</translation>
    </message>
    <message>
        <source>SMTP report absorbed</source>
        <translation>SMTP レポートを吸収</translation>
    </message>
    <message>
        <source>SMTP report generated</source>
        <translation>SMTP レポートを生成</translation>
    </message>
    <message>
        <source>SMTP report transferred in</source>
        <translation>SMTP レポート転送 (受信)</translation>
    </message>
    <message>
        <source>SMTP report transferred out</source>
        <translation>SMTP レポート転送 (送信)</translation>
    </message>
    <message>
        <source>SMTP transferred inbound</source>
        <translation>SMTP 転送 (受信)</translation>
    </message>
    <message>
        <source>SMTP transferred outbound</source>
        <translation>SMTP 転送 (送信)</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Samba’s program “net” is not installed here (Debian: package samba-common-bin)</source>
        <translation>Samba のプログラム「net」がここにインストールされていません (Debian: パッケージ samba-common-bin)</translation>
    </message>
    <message>
        <source>Save it to a file and name the file.</source>
        <translation>ファイルに保存し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Save once more and import it: the program compares it with the plan, list by list.</source>
        <translation>もう一度保存して読み込みます: プログラムがリストごとに計画と比べます。</translation>
    </message>
    <message>
        <source>Save the log again: in Event Viewer choose Action, Save All Events As.</source>
        <translation>ログを保存し直してください: Event Viewer で Action、Save All Events As を選びます。</translation>
    </message>
    <message>
        <source>Save the log on the server instead: Event Viewer, Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it, and do it soon: the oldest events are overwritten when the log is full.</source>
        <translation>代わりにサーバーでログを保存してください: Event Viewer で Log、Application、次に Log、Save As を選び、種類は Event Log File (*.EVT) にします。ログは消去せず、早めに行ってください: ログがいっぱいになると、古いイベントから上書きされます。</translation>
    </message>
    <message>
        <source>Save the message as .eml.</source>
        <translation>メッセージを .eml で保存してください。</translation>
    </message>
    <message>
        <source>Save the routing table too: changing properties of the service can damage it, and event 4056 is logged at the next start then (Q182522).</source>
        <translation>ルーティングテーブルも保存します: サービスのプロパティを変更すると破損することがあり、その場合は次回の開始時にイベント 4056 が記録されます (Q182522)。</translation>
    </message>
    <message>
        <source>Save the server&apos;s Application event log as a file and add it to the case.</source>
        <translation>サーバーの Application イベントログをファイルに保存し、案件に追加します。</translation>
    </message>
    <message>
        <source>Save the server&apos;s Character Sets with “imccopy -save domain imc.txt” (Q262126) and add the file to the case.</source>
        <translation>「imccopy -save domain imc.txt」(Q262126) でサーバーの Character Sets を保存し、ファイルを案件に追加します。</translation>
    </message>
    <message>
        <source>Save the settings again with “imccopy -save domain imc.txt”.</source>
        <translation>「imccopy -save domain imc.txt」で設定を保存し直してください。</translation>
    </message>
    <message>
        <source>Save the settings anew and import that: what others changed since then stays.</source>
        <translation>設定を新たに保存して読み込んでください: その後のほかの人の変更が保たれます。</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print that elsewhere.</source>
        <translation>用紙を PDF で保存し、ほかの場所で印刷してください。</translation>
    </message>
    <message>
        <source>Save them with “imccopy -save domain imc.txt” and name that file with --settings.</source>
        <translation>「imccopy -save domain imc.txt」で保存し、そのファイルを --settings で指定してください。</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>保存したコピー</translation>
    </message>
    <message>
        <source>Saves of the settings made since</source>
        <translation>その後に保存された設定</translation>
    </message>
    <message>
        <source>Say --yes to do it. While the service is stopped no mail from outside arrives; the senders try again.</source>
        <translation>実行するには --yes を指定してください。サービスの停止中は外部からのメールが届きませんが、送信側が再試行します。</translation>
    </message>
    <message>
        <source>Say what the server’s Windows is (on the command line: --old-server): NT 4.0 and 2000 speak SMB1 alone, NT 4.0 logs on in its own way and knows no NTLMv2 before SP4. Windows 10 and newer have SMB1 switched off, and from 24H2 on they refuse NTLMv1 and unsigned sessions: work from Linux, from an older computer or at the server’s console.</source>
        <translation>サーバーの Windows の種類を指定してください (コマンドラインでは --old-server): NT 4.0 と 2000 は SMB1 だけを使用し、NT 4.0 は独自の方法でログオンし、SP4 より前は NTLMv2 に対応していません。Windows 10 以降では SMB1 が無効になっており、24H2 以降は NTLMv1 と署名のないセッションを拒否します: Linux、古いコンピューター、またはサーバーのコンソールで作業してください。</translation>
    </message>
    <message>
        <source>Search Drwtsn32.log from its end for “FAULT”, note the function, and search the knowledge base for it (Q192186).</source>
        <translation>Drwtsn32.log の末尾から「FAULT」を検索し、関数名を控えて、サポート技術情報で検索します (Q192186)。</translation>
    </message>
    <message>
        <source>See at the console whether the name is that of the right service.</source>
        <translation>コンソールで、正しいサービスの名前か確認してください。</translation>
    </message>
    <message>
        <source>See that no shorter entry which ends alike stands above a new one: “jp” above “corp.jp” would probably take its mail (inferred). Move Up puts the longer one first.</source>
        <translation>新しい項目の上に、末尾が同じでそれより短い項目がないか確認します: 「jp」が「corp.jp」の上にあると、おそらくそのメールを取ってしまいます (推定)。Move Up で長いほうを先にします。</translation>
    </message>
    <message>
        <source>Seen in %1: %2.</source>
        <translation>%1 で確認: %2。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME from “%5” to “%3” and Non-MIME from “%6” to “%4”.</source>
        <translation>「%2」を選択し、Edit を選びます。MIME を「%5」から「%3」に、Non-MIME を「%6」から「%4」に設定します。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3” and Non-MIME to “%4”.</source>
        <translation>「%2」を選択し、Edit を選びます。MIME を「%3」、Non-MIME を「%4」に設定します。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set MIME to “%3”; leave Non-MIME as it is.</source>
        <translation>「%2」を選択し、Edit を選びます。MIME を「%3」に設定し、Non-MIME はそのままにします。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Edit. Set Non-MIME to “%4”; leave MIME as it is.</source>
        <translation>「%2」を選択し、Edit を選びます。Non-MIME を「%4」に設定し、MIME はそのままにします。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Move Up until it stands above “%7”. Both fit mail from %2, and the upper one probably counts (inferred from Move Up and Move Down).</source>
        <translation>「%2」を選択し、「%7」の上になるまで Move Up を選びます。どちらも %2 からのメールに一致し、おそらく上のほうが有効です (Move Up と Move Down からの推定)。</translation>
    </message>
    <message>
        <source>Select “%2” and choose Remove. It has MIME “%5” and Non-MIME “%6”, as the evidence says; that is needed to put it back.</source>
        <translation>「%2」を選択し、Remove を選びます。証拠によれば MIME は「%5」、Non-MIME は「%6」です。元に戻すときに必要です。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Senders whose mail failed</source>
        <translation>メールが失敗した送信者</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>送信者ドメイン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server: %1, Exchange %2</source>
        <translation>サーバー: %1、Exchange %2</translation>
    </message>
    <message>
        <source>Server’s time</source>
        <translation>サーバー時刻</translation>
    </message>
    <message>
        <source>Service %1, %2 at %3: %4</source>
        <translation>サービス %1、%2 (%3): %4</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME as recommended, for all or by E-Mail Domain, then stop and start the service (Q230250).</source>
        <translation>全体または E-Mail Domain ごとに、MIME と Non-MIME を推奨どおりに設定し、サービスを停止して開始します (Q230250)。</translation>
    </message>
    <message>
        <source>Set MIME and Non-MIME back to what was written down, or load the saved file as “imccopy” on the page shows. Then stop and start the service.</source>
        <translation>MIME と Non-MIME を書き留めた値に戻すか、ページに示される「imccopy」の手順で保存済みのファイルを読み込ませます。その後、サービスを停止して開始します。</translation>
    </message>
    <message>
        <source>Set Message Archival to None (articles disagree on whether Minimum stops it: Q168504, Q170809), then stop and start the service.</source>
        <translation>Message Archival を None に設定し (Minimum で止まるかどうかは記事によって異なります: Q168504、Q170809)、サービスを停止して開始します。</translation>
    </message>
    <message>
        <source>Set by the technician in place of the recommendation</source>
        <translation>推奨の代わりに担当者が設定</translation>
    </message>
    <message>
        <source>Set it in Exchange Administrator, tab Internet Mail, or save the settings anew with “imccopy -save domain”.</source>
        <translation>Exchange Administrator の Internet Mail タブで設定するか、「imccopy -save domain」で設定を保存し直してください。</translation>
    </message>
    <message>
        <source>Set the %8 further rows that the report lists. For so many rows a file for imccopy is the surer way.</source>
        <translation>レポートに記載した残り %8 行を設定します。行がこれほど多い場合は、imccopy 用のファイルのほうが確実です。</translation>
    </message>
    <message>
        <source>Set the Character Sets of the Internet Mail Service as recommended.</source>
        <translation>Internet Mail Service の Character Sets を推奨どおりに設定します。</translation>
    </message>
    <message>
        <source>Set the rows of the recommendation, for all or behind the button E-Mail Domain.</source>
        <translation>推奨された行を、全体または E-Mail Domain ボタンの先で設定します。</translation>
    </message>
    <message>
        <source>Setting read out by the caller</source>
        <translation>問い合わせ者が設定を読み上げ</translation>
    </message>
    <message>
        <source>Setting taken out that was read out</source>
        <translation>読み上げられた設定を削除</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings made by hand</source>
        <translation>手作業で行った設定</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Shorten the notes or what was pasted into an answer.</source>
        <translation>メモか、回答に貼り付けた内容を短くしてください。</translation>
    </message>
    <message>
        <source>Sign in as an administrator of that server, or save the log there in Event Viewer: Log, Application; then Log, Save As, type Event Log File (*.EVT). Do not clear it.</source>
        <translation>そのサーバーの管理者としてサインインするか、サーバーの Event Viewer でログを保存してください: Log、Application、次に Log、Save As を選び、種類は Event Log File (*.EVT) にします。ログは消去しないでください。</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Skip to the summary</source>
        <translation>要約へ移動</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Some addresses are looked up in the directory, but not the sender’s (flags of Exchange 5.5).</source>
        <translation>一部のアドレスはディレクトリで検索されますが、送信者のアドレスは検索されません (Exchange 5.5 のフラグ)。</translation>
    </message>
    <message>
        <source>Some failed messages have no clear cause any more.</source>
        <translation>原因がはっきりしなくなった失敗メッセージがあります。</translation>
    </message>
    <message>
        <source>Some mail from the Internet could not be delivered to you %1. It is being delivered now.</source>
        <translation>%1 にインターネットからの一部のメールをお届けできませんでした。現在、配信を行っています。</translation>
    </message>
    <message>
        <source>Some mail reaching you may use letters that your server is not set up to read. We compare the setting and correct it if needed.</source>
        <translation>お手元に届くメールの一部に、お使いのサーバーで読む設定になっていない文字が使われている可能性があります。設定を比べ、必要であれば修正します。</translation>
    </message>
    <message>
        <source>Somebody, or a scheduled job, clears the folder</source>
        <translation>人またはスケジュールされたジョブがフォルダーを空にしている</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Something in the message makes the mail system stop. We collect what is needed to find the fault, and keep the message aside.</source>
        <translation>メッセージの何かがメールシステムを止めています。不具合の特定に必要なものを集め、メッセージは別に保管します。</translation>
    </message>
    <message>
        <source>Something speaks for “%1” now; it is not likely yet.</source>
        <translation>「%1」を裏付けるものが現れましたが、まだ可能性大ではありません。</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>支持・反証</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>Spool files hold private mail. Show them to nobody who does not need them.</source>
        <translation>スプールファイルには私信が含まれています。必要のない人には見せないでください。</translation>
    </message>
    <message>
        <source>Spool files that are missing: %1. That they are gone does not prove that the messages were delivered. What to check, in this order:</source>
        <translation>見つからないスプールファイル: %1。ファイルがないことは、メッセージが配信されたことの証明にはなりません。次の順に確認してください:</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for %1.</source>
        <translation>%1 に対して Microsoft Exchange Administrator を起動します。</translation>
    </message>
    <message>
        <source>Start Microsoft Exchange Administrator for the server.</source>
        <translation>サーバーに対して Microsoft Exchange Administrator を起動します。</translation>
    </message>
    <message>
        <source>Start the Internet Mail Service</source>
        <translation>Internet Mail Service を開始</translation>
    </message>
    <message>
        <source>Start the services and watch for half an hour: events 3039, 4094, 4102 and 4116 must not come back (Q169686).</source>
        <translation>サービスを開始し、30 分間様子を見ます: イベント 3039、4094、4102、4116 が再び出てはいけません (Q169686)。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State it as an offset, such as +01:00; until then the times are taken as UTC.</source>
        <translation>+01:00 のようにオフセットで指定してください。それまでは UTC の時刻と見なします。</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>案件の状態</translation>
    </message>
    <message>
        <source>State the order again: mdy, dmy or ymd.</source>
        <translation>並び順を指定し直してください: mdy、dmy、ymd のいずれかです。</translation>
    </message>
    <message>
        <source>State their order (in step 1, or with --date-order on the command line); until then its events are listed without a time.</source>
        <translation>並び順を指定してください (ステップ 1、またはコマンドラインの --date-order)。それまでは、イベントを時刻なしで表示します。</translation>
    </message>
    <message>
        <source>Stated by the technician or the caller, not measured.</source>
        <translation>担当者または問い合わせ者の申告で、測定したものではありません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stays in IN</source>
        <translation>IN に残ったまま</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step %1, %2: %3. %4</source>
        <translation>ステップ %1「%2」: %3。%4</translation>
    </message>
    <message>
        <source>Step 1 of Q230250 begins with the event. One folder of the server, or a copy of it, is enough: event log, archive, settings and tracking logs in it are found by themselves. Nothing in it is changed. The article reads the log on the server; here a copy will do, and keeps hands off the server.</source>
        <translation>Q230250 の手順 1 はイベントから始まります。サーバーのフォルダー 1 つ、またはそのコピーがあれば十分です: その中のイベントログ、アーカイブ、設定、追跡ログは自動的に見つかります。中のものは何も変更されません。記事ではサーバー上でログを読みますが、ここではコピーでもよく、サーバーに触れずに済みます。</translation>
    </message>
    <message>
        <source>Step 1 of Q230250: event 4117 names the spool file of each message that could not be handed on. Other events of the same minute often say more than 4117 itself.</source>
        <translation>Q230250 の手順 1: イベント 4117 は、引き渡せなかった各メッセージのスプールファイルを示します。同じ 1 分間のほかのイベントのほうが、4117 自体より多くを語ることがよくあります。</translation>
    </message>
    <message>
        <source>Step 5 makes the registry file for it: choose the charset, save the file, export the key first.</source>
        <translation>そのためのレジストリファイルはステップ 5 で作成します: 文字セットを選び、ファイルを保存し、先にキーをエクスポートします。</translation>
    </message>
    <message>
        <source>Step 6 of Q230250: the service reads its settings when it starts. While it is stopped inbound mail waits at the senders, who try again. The article says no more than to restart; here the state is asked before and after, and the emergency card says what helps when the service does not start.</source>
        <translation>Q230250 の手順 6: サービスは開始時に設定を読み込みます。停止中、外部からのメールは送信側で待機し、再送されます。記事には再起動することしか書かれていません。ここでは前後に状態を確認し、サービスが開始しない場合の対処は緊急時カードに示されています。</translation>
    </message>
    <message>
        <source>Step by step, as the technician ticked them.</source>
        <translation>担当者がチェックを付けたステップを、順に示します。</translation>
    </message>
    <message>
        <source>Step left out: %1</source>
        <translation>ステップを省略: %1</translation>
    </message>
    <message>
        <source>Step taken up again: %1</source>
        <translation>ステップを再開: %1</translation>
    </message>
    <message>
        <source>Steps 2 and 3 of Q230250 open the file in Notepad and look for its charset. Here nothing is opened for writing: saving in Notepad would ruin the file.</source>
        <translation>Q230250 の手順 2 と 3 では、ファイルを Notepad で開いて文字セットを探します。ここでは何も書き込み用には開きません: Notepad で保存するとファイルが壊れます。</translation>
    </message>
    <message>
        <source>Steps 4 and 5 of Q230250. The recommendation goes back to the known default first and gives other charsets to the domains that need them, so that mail which arrives now goes on arriving.</source>
        <translation>Q230250 の手順 4 と 5。推奨では、まず既知の既定値に戻し、必要なドメインにだけ別の文字セットを設定します。現在届いているメールは引き続き届きます。</translation>
    </message>
    <message>
        <source>Steps done by hand</source>
        <translation>手作業で行ったステップ</translation>
    </message>
    <message>
        <source>Steps done by hand: %1, the last one %2 by %3</source>
        <translation>手作業で行ったステップ: %1。最後は %2、実施者 %3</translation>
    </message>
    <message>
        <source>Steps in Exchange Administrator</source>
        <translation>Exchange Administrator での手順</translation>
    </message>
    <message>
        <source>Steps of the cause</source>
        <translation>原因に応じた手順</translation>
    </message>
    <message>
        <source>Steps of the cause, and what came of each</source>
        <translation>原因に対するステップと、それぞれの結果</translation>
    </message>
    <message>
        <source>Steps of the walkthrough</source>
        <translation>ウォークスルーのステップ</translation>
    </message>
    <message>
        <source>Steps with imccopy</source>
        <translation>imccopy での手順</translation>
    </message>
    <message>
        <source>Still in IMCDATA\IN. It was not moved to IN\ARCHIVE.</source>
        <translation>IMCDATA\IN に残っています。IN\ARCHIVE には移動されていません。</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service.</source>
        <translation>Internet Mail Service を停止して開始します。</translation>
    </message>
    <message>
        <source>Stop and start the Internet Mail Service: it reads the setting when it starts (KB Q230250).</source>
        <translation>Internet Mail Service を停止して開始します: 設定は開始時に読み込まれます (KB Q230250)。</translation>
    </message>
    <message>
        <source>Stop and start the service (step 6). Only if event 4056 is logged at the start: put the routing table back and restart once more (Q182522).</source>
        <translation>サービスを停止して開始します (ステップ 6)。開始時にイベント 4056 が記録された場合だけ、ルーティングテーブルを元に戻し、もう一度再起動します (Q182522)。</translation>
    </message>
    <message>
        <source>Stop at the first event 4116, 4102, 4182 or 3039: put back nothing more, stop the service and undo.</source>
        <translation>イベント 4116、4102、4182、3039 のどれかが出たら中止します: それ以上戻さず、サービスを停止して元に戻します。</translation>
    </message>
    <message>
        <source>Stop is grey, or the service stays “Stopping”: known with the Store of 5.5 SP4 before builds 5.5.2654.29 and .94 (Q279798, Q295969), and with messages that keep the conversion busy.</source>
        <translation>Stop が淡色表示か、サービスが「Stopping」のまま: ビルド 5.5.2654.29 と .94 より前の 5.5 SP4 のストア (Q279798、Q295969) と、変換が終わらないメッセージで知られています。</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service</source>
        <translation>Internet Mail Service を停止</translation>
    </message>
    <message>
        <source>Stop the Internet Mail Service, move all files out of IMCDATA\IN to another folder, clear the read-only mark of Queue.dat if it has one, keep a copy of it and delete it (it is made anew; files in IN are not harmed, Q193862), and restart the Information Store and the service (Q169223).</source>
        <translation>Internet Mail Service を停止し、IMCDATA\IN のすべてのファイルを別のフォルダーに移動します。Queue.dat に読み取り専用の属性があれば外し、コピーを保管してから削除します (作り直されます。IN のファイルに害はありません: Q193862)。その後、Information Store とサービスを再起動します (Q169223)。</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops the mail of the whole server (Q143380).</source>
        <translation>Information Store または MTA を停止すると、サーバー全体のメールが止まります (Q143380)。</translation>
    </message>
    <message>
        <source>Stopping the Information Store or the MTA stops this service too; it has to be started again then.</source>
        <translation>Information Store または MTA を停止すると、このサービスも停止します。その後で開始する必要があります。</translation>
    </message>
    <message>
        <source>Stopping the store stopped it too; the start of the store does not start it.</source>
        <translation>ストアの停止によって、これも停止しました。ストアを開始しても、これは開始されません。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>件名:</translation>
    </message>
    <message>
        <source>Success audit</source>
        <translation>成功の監査</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Support for East European text came.</source>
        <translation>東ヨーロッパ言語のテキストへの対応が追加されました。</translation>
    </message>
    <message>
        <source>Support for double-byte character sets came.</source>
        <translation>2 バイト文字セットへの対応が追加されました。</translation>
    </message>
    <message>
        <source>Switch it on again, and note the time: it is a step of its own, not an afterthought.</source>
        <translation>再び有効にし、時刻を控えます: ついでの作業ではなく、独立した手順です。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Take the file out of IMCDATA\IN with the service stopped: it is sent again to those it reached at each start (Q272672).</source>
        <translation>サービスを停止した状態で、IMCDATA\IN からファイルを取り出します: 残しておくと、すでに届いた人に開始のたびに再び送られます (Q272672)。</translation>
    </message>
    <message>
        <source>Take the mark away on the server.</source>
        <translation>サーバーで属性を外してください。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>入手</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>認識した種類</translation>
    </message>
    <message>
        <source>Taken in by the service</source>
        <translation>サービスが取り込み済み</translation>
    </message>
    <message>
        <source>Takes long to start</source>
        <translation>開始に時間がかかる</translation>
    </message>
    <message>
        <source>Tell the sender by other means: the service did not.</source>
        <translation>別の手段で送信者に知らせてください: サービスは知らせていません。</translation>
    </message>
    <message>
        <source>Test with one failed spool file: stop the service, move the file from IMCDATA\IN\ARCHIVE back to IMCDATA\IN, start the service. It worked when the message arrives and no new event 4117 appears (Q230250).</source>
        <translation>失敗したスプールファイル 1 つでテストします: サービスを停止し、ファイルを IMCDATA\IN\ARCHIVE から IMCDATA\IN に戻し、サービスを開始します。メッセージが届き、新しいイベント 4117 が出なければ成功です (Q230250)。</translation>
    </message>
    <message>
        <source>Text follows the “end” of a uuencoded file. Exchange 5.0 before Service Pack 2 can lose or misplace it.</source>
        <translation>uuencode ファイルの「end」の後にテキストがあります。Service Pack 2 より前の Exchange 5.0 では、これが失われるか、別の位置に置かれることがあります。</translation>
    </message>
    <message>
        <source>Text labelled iso-8859-1 is labelled windows-1252 where it holds the euro.</source>
        <translation>iso-8859-1 と表示されたテキストは、ユーロ記号を含む場合、windows-1252 と表示されます。</translation>
    </message>
    <message>
        <source>Text that should have two bytes a character has an odd number of them: it is read with one byte each.</source>
        <translation>1 文字 2 バイトのはずのテキストのバイト数が奇数です: 1 文字 1 バイトとして読み取ります。</translation>
    </message>
    <message>
        <source>Texts for those whom it concerns</source>
        <translation>関係者への文面</translation>
    </message>
    <message>
        <source>Texts to adapt</source>
        <translation>手直しして使う文面</translation>
    </message>
    <message>
        <source>Thai came.</source>
        <translation>タイ語が追加されました。</translation>
    </message>
    <message>
        <source>That it makes an event 4117 is inferred. McAfee GroupShield also scans the mailbox of the Internet Mail Service; documented are events 4122 and 3038, messages moved to the BAD folder, and messages that appear twice.</source>
        <translation>これがイベント 4117 を起こすというのは推定です。McAfee GroupShield は Internet Mail Service のメールボックスもスキャンします。記載があるのは、イベント 4122 と 3038、BAD フォルダーに移されたメッセージ、2 通現れるメッセージです。</translation>
    </message>
    <message>
        <source>That the message stays in IN is documented for event 4182, which comes with this one.</source>
        <translation>メッセージが IN に残ることは、これに伴うイベント 4182 について記載されています。</translation>
    </message>
    <message>
        <source>That the whole recommended setting was applied is not recorded; some of it was.</source>
        <translation>推奨の設定がすべて適用されたという記録はありません。一部は適用されています。</translation>
    </message>
    <message>
        <source>The 8-bit bytes of the envelope have become question marks (inferred from its time): a conversion on the way lost them for good.</source>
        <translation>エンベロープの 8 ビットのバイトが疑問符になっています (その時刻からの推定): 途中の変換で失われ、復元できません。</translation>
    </message>
    <message>
        <source>The Character Sets fit the message: the %4 setting %2 covers %1.</source>
        <translation>Character Sets はメッセージに合っています: %4 の設定 %2 で %1 を表せます。</translation>
    </message>
    <message>
        <source>The Character Sets of every e-mail domain. They are kept in the Exchange directory: no copy of a folder and no export of the registry can show them.</source>
        <translation>すべてのメールドメインの Character Sets。Exchange のディレクトリに保存されています: フォルダーのコピーやレジストリのエクスポートからは分かりません。</translation>
    </message>
    <message>
        <source>The Character Sets setting does not fit the sender&apos;s mail</source>
        <translation>Character Sets の設定が送信者のメールに合っていない</translation>
    </message>
    <message>
        <source>The Character Sets setting in force</source>
        <translation>有効な Character Sets の設定</translation>
    </message>
    <message>
        <source>The Content-Type is not of the form type/subtype, or holds characters that it may not. Exchange 5.5 Service Pack 4 without a later fix can crash on it.</source>
        <translation>Content-Type がタイプ/サブタイプの形式でないか、使用できない文字を含んでいます。以後の修正プログラムがない Exchange 5.5 Service Pack 4 はこれで異常終了することがあります。</translation>
    </message>
    <message>
        <source>The Date&apos;s time zone “%1” is not one that Exchange knows: GMT, UT, EST, EDT, CST, CDT, MST, MDT, PST and PDT in capitals. The time can be read wrongly.</source>
        <translation>Date のタイムゾーン「%1」は Exchange が対応するものではありません: 対応は大文字の GMT、UT、EST、EDT、CST、CDT、MST、MDT、PST、PDT です。時刻が誤って読まれることがあります。</translation>
    </message>
    <message>
        <source>The Date&apos;s year “%1” has not four digits. Several versions of Exchange read such a date wrongly.</source>
        <translation>Date の年「%1」が 4 桁ではありません。いくつかのバージョンの Exchange は、このような日付を誤って読み取ります。</translation>
    </message>
    <message>
        <source>The Internet Mail Service converts a message by its Character Sets setting. Where the default was changed, or was never right for this sender, the conversion fails and the message is left in IMCDATA\IN\ARCHIVE.</source>
        <translation>Internet Mail Service は、Character Sets の設定に従ってメッセージを変換します。既定が変更された場合や、初めからこの送信者に合っていなかった場合、変換に失敗し、メッセージは IMCDATA\IN\ARCHIVE に残ります。</translation>
    </message>
    <message>
        <source>The Internet Mail Service depends on the store and goes first.</source>
        <translation>Internet Mail Service はストアに依存し、先に停止します。</translation>
    </message>
    <message>
        <source>The Internet Mail Service is MSExchangeIMC in all versions.</source>
        <translation>Internet Mail Service は、どのバージョンでも MSExchangeIMC です。</translation>
    </message>
    <message>
        <source>The Internet Mail Service is stopped, as said in this step</source>
        <translation>Internet Mail Service は停止しています (このステップでの申告)</translation>
    </message>
    <message>
        <source>The Internet Mail Service keeps its messages below %1; the failed ones are in its folder IN\ARCHIVE.</source>
        <translation>Internet Mail Service はメッセージを %1 の下に置きます。失敗したものはその IN\ARCHIVE フォルダーにあります。</translation>
    </message>
    <message>
        <source>The Internet Mail Service was started after files were put back, as said in this step</source>
        <translation>ファイルを戻した後に Internet Mail Service を開始しました (このステップでの申告)</translation>
    </message>
    <message>
        <source>The MIME header is wrong and the winmail.dat (TNEF) is damaged. On both together the Internet Mail Service of Exchange 5.0 before Service Pack 1 goes round and round, and stops without an event.</source>
        <translation>MIME ヘッダーが誤っていて、winmail.dat (TNEF) が破損しています。両方が重なると、Service Pack 1 より前の Exchange 5.0 の Internet Mail Service は処理を繰り返し、イベントなしで停止します。</translation>
    </message>
    <message>
        <source>The Macintosh attribute %1 is not eight hexadecimal digits. Exchange 5.5 Service Pack 3 archives the message.</source>
        <translation>Macintosh の属性 %1 が 16 進 8 桁ではありません。Exchange 5.5 Service Pack 3 はメッセージをアーカイブに移します。</translation>
    </message>
    <message>
        <source>The Non-MIME set is used for all mail without MIME, inbound and outbound (Q156063): a wrong one makes mail unreadable that was readable.</source>
        <translation>Non-MIME の文字セットは、送受信とも MIME でないすべてのメールに使われます (Q156063): 誤った設定にすると、読めていたメールも読めなくなります。</translation>
    </message>
    <message>
        <source>The Performance Optimizer is said to have been run before the failures began.</source>
        <translation>失敗が始まる前に Performance Optimizer を実行したとのことです。</translation>
    </message>
    <message>
        <source>The Performance Optimizer lowered “Max Threads(Private+Public)”. The store runs out of threads, the service cannot renew its connections and shuts down; the pattern repeats with each start, each time with other messages.</source>
        <translation>Performance Optimizer が「Max Threads(Private+Public)」を下げました。ストアのスレッドが不足し、サービスは接続を更新できずに停止します。開始のたびに、別のメッセージで同じことが繰り返されます。</translation>
    </message>
    <message>
        <source>The addresses of the message could not be validated</source>
        <translation>メッセージのアドレスを検証できなかった</translation>
    </message>
    <message>
        <source>The article says that version 1.0 must be removed (Q247774).</source>
        <translation>記事によれば、バージョン 1.0 は削除する必要があります (Q247774)。</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5. None has it for 4.0, where text in an unknown charset arrives as an attachment (Q163080).</source>
        <translation>記事では、別名は Exchange 5.0 と 5.5 のものです。4.0 のものはありません。4.0 では、不明な文字セットのテキストは添付ファイルとして届きます (Q163080)。</translation>
    </message>
    <message>
        <source>The articles have the alias for Exchange 5.0 and 5.5; none has it for 4.0.</source>
        <translation>記事では、別名は Exchange 5.0 と 5.5 のものです。4.0 のものはありません。</translation>
    </message>
    <message>
        <source>The attachment comes from a Macintosh and carries marks that this service pack of Exchange stumbles over. An update for this is known; until then the sender can pack the attachment another way.</source>
        <translation>添付ファイルは Macintosh からのもので、この Service Pack の Exchange が処理できない属性が付いています。修正する更新があります。それまでは、送信者に別の方法で添付していただけます。</translation>
    </message>
    <message>
        <source>The bad message file from Imcdata\In\Archive</source>
        <translation>Imcdata\In\Archive にある問題のメッセージファイル</translation>
    </message>
    <message>
        <source>The base64 text at the end stops in the middle of a group of four. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>末尾の base64 テキストが 4 文字のグループの途中で終わっています。途中で切れた可能性があります。サーバーにも同じものが届いたかもしれません。</translation>
    </message>
    <message>
        <source>The beginning of this fault is missing: its application and time are not known.</source>
        <translation>この障害の先頭部分がありません: アプリケーションと時刻は不明です。</translation>
    </message>
    <message>
        <source>The body holds zero bytes. Exchange 5.5 before Service Pack 1 cuts the text off there for users of Microsoft Mail.</source>
        <translation>本文にゼロバイトがあります。Service Pack 1 より前の Exchange 5.5 では、Microsoft Mail の利用者にはそこでテキストが切れます。</translation>
    </message>
    <message>
        <source>The bytes</source>
        <translation>バイトの内容</translation>
    </message>
    <message>
        <source>The bytes alone leave the charset open; other mail from %1 in this archive is in %2, which was taken into account.</source>
        <translation>バイト列だけでは文字セットを決められません。このアーカイブにある %1 からのほかのメールは %2 で、これを考慮しました。</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages</source>
        <translation>
            <numerusform>メッセージ %n 件のバイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n messages that events name</source>
        <translation>
            <numerusform>イベントに示されたメッセージ %n 件のバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller cannot tell</source>
        <translation>問い合わせ者には分からない</translation>
    </message>
    <message>
        <source>The case is handed on: leave the messages where they are.</source>
        <translation>案件は引き継ぎ済みです: メッセージはそのままにしてください。</translation>
    </message>
    <message>
        <source>The case is handed on: leave the server as it is.</source>
        <translation>案件は引き継ぎ済みです: サーバーはそのままにしてください。</translation>
    </message>
    <message>
        <source>The case is handed on: leave the service as it is.</source>
        <translation>案件は引き継ぎ済みです: サービスはそのままにしてください。</translation>
    </message>
    <message>
        <source>The case was escalated: take it over, and say so to the caller.</source>
        <translation>案件がエスカレーションされました: 引き取り、問い合わせ者にその旨を伝えてください。</translation>
    </message>
    <message>
        <source>The cause that you go on with is dismissed: choose another one, or take the dismissal back.</source>
        <translation>進めている原因は却下されています: 別の原因を選ぶか、却下を取り消してください。</translation>
    </message>
    <message>
        <source>The cause you go on with</source>
        <translation>対処を進める原因</translation>
    </message>
    <message>
        <source>The chain of hashes by which changes of the original show.</source>
        <translation>元の記録への変更が分かるハッシュのチェーンです。</translation>
    </message>
    <message>
        <source>The charset x-user-defined is known to crash the information store (5.0; 5.5 before Service Pack 1 when sending).</source>
        <translation>文字セット x-user-defined は、インフォメーションストアを異常終了させることが知られています (5.0。Service Pack 1 より前の 5.5 では送信時)。</translation>
    </message>
    <message>
        <source>The charset “%1” is not among those that Exchange is known to read.</source>
        <translation>文字セット「%1」は、Exchange が読めると分かっているものの中にありません。</translation>
    </message>
    <message>
        <source>The charsets can be set without them; install the service pack where messages show what it mended.</source>
        <translation>これらがなくても文字セットは設定できます。Service Pack で修正された問題がメッセージに見られる場合は、インストールしてください。</translation>
    </message>
    <message>
        <source>The clock of the server may be wrong: compare it with yours before you compare times with the caller.</source>
        <translation>サーバーの時計が狂っている可能性があります: 問い合わせ者と時刻を照合する前に、手元の時計と比べてください。</translation>
    </message>
    <message>
        <source>The configuration could not be loaded.</source>
        <translation>構成を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The dates of the faults are read with the month first, as Dr. Watson writes them in every published log; no date here proves it.</source>
        <translation>障害の日付は、月が先のものとして読み取ります。公開されているどのログでも Dr. Watson はそう書いていますが、ここの日付からは証明できません。</translation>
    </message>
    <message>
        <source>The dates of this protocol log can be read in several ways; state whether the day or the month comes first.</source>
        <translation>このプロトコルログの日付は何通りかに読めます。日と月のどちらが先かを指定してください。</translation>
    </message>
    <message>
        <source>The default is %1 for MIME and %2 for Non-MIME instead of the documented ISO-8859-1. Failed messages that fall under it: %3 (Q230250).</source>
        <translation>既定は、記載された ISO-8859-1 ではなく、MIME が %1、Non-MIME が %2 です。その対象になる失敗メッセージ: %3 (Q230250)。</translation>
    </message>
    <message>
        <source>The default is said to have been changed; ISO-8859-1 is the documented one. Failed messages that may fall under it: %1 (Q230250).</source>
        <translation>既定が変更されたとのことです。記載された既定は ISO-8859-1 です。その対象になる可能性のある失敗メッセージ: %1 (Q230250)。</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said not to have been changed.</source>
        <translation>Character Sets の既定は変更されていないとのことです。</translation>
    </message>
    <message>
        <source>The default of the Character Sets is said to have been changed.</source>
        <translation>Character Sets の既定が変更されたとのことです。</translation>
    </message>
    <message>
        <source>The default stands under Character Set Translation; a domain’s own under Specify Message Content by E-Mail Domain, E-Mail Domain.</source>
        <translation>既定は Character Set Translation にあります。ドメインごとの設定は Specify Message Content by E-Mail Domain の E-Mail Domain にあります。</translation>
    </message>
    <message>
        <source>The default stands under Character Sets; a domain’s own behind the E-Mail Domain button.</source>
        <translation>既定は Character Sets にあります。ドメインごとの設定は E-Mail Domain ボタンの先にあります。</translation>
    </message>
    <message>
        <source>The default was changed: it is %1 for MIME and %2 for Non-MIME, not ISO-8859-1.</source>
        <translation>既定が変更されています: ISO-8859-1 ではなく、MIME が %1、Non-MIME が %2 です。</translation>
    </message>
    <message>
        <source>The disk of the mail folders or of the store is full</source>
        <translation>メールフォルダーまたはストアのディスクがいっぱい</translation>
    </message>
    <message>
        <source>The disks of the server are said to have room.</source>
        <translation>サーバーのディスクには空きがあるとのことです。</translation>
    </message>
    <message>
        <source>The encoded text ends too early: the end of the file is missing.</source>
        <translation>エンコードされたテキストが途中で終わっています: ファイルの末尾がありません。</translation>
    </message>
    <message>
        <source>The entry also rules mail that goes to that domain (Q156063): ask whether somebody there needs it before it is removed.</source>
        <translation>この項目は、そのドメイン宛てのメールにも適用されます (Q156063): 削除する前に、相手側で必要としている人がいないか確認してください。</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2 (Q230250, Q185107).</source>
        <translation>この項目はドメインのメールに合っていません。%1 の失敗メッセージ: %2 (Q230250、Q185107)。</translation>
    </message>
    <message>
        <source>The entry does not fit the domain&apos;s mail. Failed messages in %1: %2; in another charset (%3), which it cannot serve as well: %4 (Q230250, Q185107).</source>
        <translation>この項目はドメインのメールに合っていません。%1 の失敗メッセージ: %2。別の文字セット (%3) で、この項目では対応できないもの: %4 (Q230250、Q185107)。</translation>
    </message>
    <message>
        <source>The entry for %1 applies to the sender: MIME %2, Non-MIME %3.</source>
        <translation>%1 の項目が送信者に適用されます: MIME %2、Non-MIME %3。</translation>
    </message>
    <message>
        <source>The entry for %1 does not fit its mail; %2, which the default handles, does. Failed messages: %3 (Q185107). Look first at the other archived mail from there that needs the entry; such messages: %4.</source>
        <translation>%1 の項目はそのメールに合っていません。既定で処理できる %2 なら合います。失敗したメッセージ: %3 (Q185107)。先に、この項目を必要とする、そこからのほかのアーカイブ済みメールを確認してください。該当するメッセージ: %4。</translation>
    </message>
    <message>
        <source>The entry for %1 stands in the way: its failed mail is in %2, which the default handles. Failed messages: %3 (Q185107).</source>
        <translation>%1 の項目が妨げになっています: 失敗したメールは %2 で、既定で処理できます。失敗したメッセージ: %3 (Q185107)。</translation>
    </message>
    <message>
        <source>The envelope begins with ImCr but its end, EwLs, is missing.</source>
        <translation>エンベロープは ImCr で始まりますが、末尾の EwLs がありません。</translation>
    </message>
    <message>
        <source>The envelope ends with EwLs but its beginning, ImCr, is missing.</source>
        <translation>エンベロープは EwLs で終わりますが、先頭の ImCr がありません。</translation>
    </message>
    <message>
        <source>The envelope holds more than %1 strings; the rest is not listed.</source>
        <translation>エンベロープに %1 個を超える文字列があります。残りは表示していません。</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, a long list.</source>
        <translation>エンベロープに %1 人の受信者があります。長い一覧です。</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, more than 32,766.</source>
        <translation>エンベロープに %1 人の受信者があります。32,766 人を超えています。</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients, “Max Recipients on Submit” allows %2; only distribution lists among them could make it more (Q246051).</source>
        <translation>エンベロープに %1 人の受信者があります。「Max Recipients on Submit」の上限は %2 です。超えるとすれば、配布リストが含まれる場合だけです (Q246051)。</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients.</source>
        <translation>エンベロープに %1 人の受信者があります。</translation>
    </message>
    <message>
        <source>The envelope lists %1 recipients; “Max Recipients on Submit” allows %2.</source>
        <translation>エンベロープに %1 人の受信者があります。「Max Recipients on Submit」の上限は %2 です。</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. The store may be set to accept fewer (Max Recipients on Submit); the message is then archived.</source>
        <translation>エンベロープに %1 人の受信者があります。ストアの受け入れ上限 (Max Recipients on Submit) がそれより少ない可能性があります。その場合、メッセージはアーカイブに移されます。</translation>
    </message>
    <message>
        <source>The envelope names %1 recipients. With more than 32,766 the message stays in the IN folder and is sent again at every start of the service.</source>
        <translation>エンベロープに %1 人の受信者があります。32,766 人を超えると、メッセージは IN フォルダーに残り、サービスを開始するたびに再び送られます。</translation>
    </message>
    <message>
        <source>The envelope&apos;s 8-bit bytes have become UTF-8 sequences: the file was saved anew, and every 8-bit letter of the text with it.</source>
        <translation>エンベロープの 8 ビットのバイトが UTF-8 の並びになっています: ファイルが保存し直されました。テキストの 8 ビット文字もすべて同様です。</translation>
    </message>
    <message>
        <source>The envelope&apos;s bytes have lost their highest bit (inferred from its time): the file went over a way for 7-bit text.</source>
        <translation>エンベロープのバイトの最上位ビットが失われています (その時刻からの推定): ファイルが 7 ビットテキスト用の経路を通りました。</translation>
    </message>
    <message>
        <source>The envelope&apos;s end was looked for in the first %1 MiB only.</source>
        <translation>エンベロープの終わりを探したのは最初の %1 MiB だけです。</translation>
    </message>
    <message>
        <source>The envelope&apos;s recipients, hidden ones (Bcc) included, stand in %1. Do not hand it on with the message.</source>
        <translation>%1 に、BCC も含めたエンベロープの受信者があります。メッセージと一緒に渡さないでください。</translation>
    </message>
    <message>
        <source>The envelope&apos;s sender is %1 characters long. Exchange 4.0 before Service Pack 3 fails on more than 64 where the message has no From field; 5.0 before Service Pack 1 fails on more than 1 KB.</source>
        <translation>エンベロープの送信者が %1 文字あります。メッセージに From フィールドがない場合、Service Pack 3 より前の Exchange 4.0 は 64 文字を超えると失敗します。Service Pack 1 より前の 5.0 は 1 KB を超えると失敗します。</translation>
    </message>
    <message>
        <source>The event log shows event 4117</source>
        <translation>イベントログにイベント 4117 がある</translation>
    </message>
    <message>
        <source>The event names no spool file.</source>
        <translation>イベントにスプールファイルが示されていません。</translation>
    </message>
    <message>
        <source>The event was logged by %1, but the files in ARCHIVE were written by %2 (inferred from their MTS-IDs).</source>
        <translation>イベントを記録したのは %1 ですが、ARCHIVE のファイルを書き込んだのは %2 です (MTS-ID からの推定)。</translation>
    </message>
    <message>
        <source>The event was logged by %1, most others by %2: the file lies on %1.</source>
        <translation>イベントを記録したのは %1 で、ほかの大半は %2 です: ファイルは %1 にあります。</translation>
    </message>
    <message>
        <source>The event was logged by %1: the file lies there.</source>
        <translation>イベントを記録したのは %1 です: ファイルはそこにあります。</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of another cause.</source>
        <translation>イベントのデータは %1 で、別の原因の公開例と同じです。</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1, as in the published example of this cause; the code itself is a general one (Q246051).</source>
        <translation>イベントのデータは %1 で、この原因の公開例と同じです。コード自体は一般的なものです (Q246051)。</translation>
    </message>
    <message>
        <source>The event&apos;s data is %1: the disk is full.</source>
        <translation>イベントのデータは %1 です: ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The event&apos;s name is no plain file name, so it was not looked up.</source>
        <translation>イベントの名前が単純なファイル名でないため、探していません。</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract; the whole log was not chosen.</source>
        <translation>関係するイベントを抜粋として同梱しています。ログ全体は選択されていません。</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Does all of it belong to this case?</source>
        <translation>証拠に複数のサーバーの名前があります。すべてこの案件のものですか?</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a message put back on the wrong one may arrive twice.</source>
        <translation>証拠に複数のサーバーの名前があります。先に、この案件がどのサーバーのものか決めてください: 別のサーバーに戻したメッセージは 2 通届くおそれがあります。</translation>
    </message>
    <message>
        <source>The evidence names more than one server. Settle first which of them this case is about: a setting made on the wrong one breaks its mail.</source>
        <translation>証拠に複数のサーバーの名前があります。先に、この案件がどのサーバーのものか決めてください: 別のサーバーの設定を変えると、そのメールに障害が出ます。</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: confirm the answer or give another.</source>
        <translation>この回答の時とは証拠の内容が変わっています: 回答をこのままでよいか確認するか、別の回答を選んでください。</translation>
    </message>
    <message>
        <source>The export has several control sets and does not tell which of them Windows uses: the values are those of the first.</source>
        <translation>エクスポートに複数のコントロールセットがあり、Windows がどれを使うか分かりません: 値は最初のもののものです。</translation>
    </message>
    <message>
        <source>The failed events come from %1 computers (%2); “%3” logged most of them and is taken for the server.</source>
        <translation>失敗のイベントは %1 台のコンピューター (%2) のものです。最も多く記録した「%3」をサーバーと見なします。</translation>
    </message>
    <message>
        <source>The failed message “%1” was looked for without regard to case: “%2” was taken for it, not “%3”.</source>
        <translation>失敗したメッセージ「%1」を大文字と小文字を区別せずに探し、「%3」ではなく「%2」をそれと見なしました。</translation>
    </message>
    <message>
        <source>The failed messages themselves: what they declare, and whether their bytes fit.</source>
        <translation>失敗したメッセージ自体: 宣言された文字セットと、バイト列がそれに一致するかどうか。</translation>
    </message>
    <message>
        <source>The failures are said to have begun with Service Pack 3.</source>
        <translation>Service Pack 3 の時から失敗が始まったとのことです。</translation>
    </message>
    <message>
        <source>The field %1 holds 8-bit bytes that are not encoded as RFC 2047 asks. Exchange 5.5 before Service Pack 2 can return such a message to its sender; 4.0 can lose the last character.</source>
        <translation>フィールド %1 に、RFC 2047 に従ってエンコードされていない 8 ビットのバイトがあります。Service Pack 2 より前の Exchange 5.5 は、このようなメッセージを送信者に返すことがあります。4.0 は最後の文字を失うことがあります。</translation>
    </message>
    <message>
        <source>The field %1 holds an empty group of addresses (“Group:;”). Exchange 5.0 before Service Pack 2 reads it wrongly.</source>
        <translation>フィールド %1 に空のアドレスグループ (「Group:;」) があります。Service Pack 2 より前の Exchange 5.0 は誤って読み取ります。</translation>
    </message>
    <message>
        <source>The field %1 holds control bytes. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that control bytes are meant is inferred).</source>
        <translation>フィールド %1 に制御バイトがあります。Exchange 5.5 Service Pack 4 の Internet Mail Service は、壊れたアドレスフィールドで異常終了することがあります (制御バイトを指すというのは推定です)。</translation>
    </message>
    <message>
        <source>The field %1 is %2 bytes long. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on very long fields.</source>
        <translation>フィールド %1 が %2 バイトあります。Service Pack 2 より前の Exchange 5.0 と Service Pack 5 より前の 4.0 は、非常に長いフィールドで失敗することがあります。</translation>
    </message>
    <message>
        <source>The field %1 is broken: a “%2” is never closed. The Internet Mail Service of Exchange 5.5 Service Pack 4 can crash on corrupted address fields (that this is meant is inferred).</source>
        <translation>フィールド %1 が壊れています: 「%2」が閉じられていません。Exchange 5.5 Service Pack 4 の Internet Mail Service は、壊れたアドレスフィールドで異常終了することがあります (これを指すというのは推定です)。</translation>
    </message>
    <message>
        <source>The field %1 is folded oddly: one of its lines holds nothing but blanks. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can fail on that.</source>
        <translation>フィールド %1 の折り返しが不自然です: 空白だけの行があります。Service Pack 2 より前の Exchange 5.0 と Service Pack 5 より前の 4.0 は、これで失敗することがあります。</translation>
    </message>
    <message>
        <source>The field %1 is wrapped between two words. Exchange 5.0 before Service Pack 2 and 4.0 before Service Pack 5 can lose the blank between them.</source>
        <translation>フィールド %1 が 2 つの語の間で折り返されています。Service Pack 2 より前の Exchange 5.0 と Service Pack 5 より前の 4.0 では、間の空白が失われることがあります。</translation>
    </message>
    <message>
        <source>The file begins as a spool file does, but there is no message in it.</source>
        <translation>ファイルの先頭はスプールファイルですが、中にメッセージがありません。</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 mark: an editor saved it anew, and may have changed every 8-bit byte.</source>
        <translation>ファイルの先頭に UTF-8 のマークがあります: エディターで保存し直されており、8 ビットのバイトがすべて変わっている可能性があります。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a line with the byte 1A: a copy in text mode stopped there, and the rest is missing (inferred).</source>
        <translation>ファイルが行の途中のバイト 1A で終わっています: テキストモードのコピーがそこで止まり、残りがありません (推定)。</translation>
    </message>
    <message>
        <source>The file ends in this entry: the rest of it, and what followed it in the registry, may be missing.</source>
        <translation>ファイルがこのエントリの途中で終わっています: その残りと、レジストリでそれに続くものが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The file failed %1 times, the last time on %2: it seems to have been put back before.</source>
        <translation>ファイルは %1 回失敗し、最後は %2 です: 以前に戻されたことがあるようです。</translation>
    </message>
    <message>
        <source>The file has a second half for Macintosh systems (%1 bytes), which is left out.</source>
        <translation>ファイルに Macintosh 用のもう半分 (%1 バイト) があります。除外しています。</translation>
    </message>
    <message>
        <source>The file has letters beyond ASCII in the server’s ANSI code page, which it does not name; they are read as windows-1252 (Western European).</source>
        <translation>ファイルに、サーバーの ANSI コードページによる ASCII 以外の文字がありますが、コードページの記載がありません。windows-1252 (西ヨーロッパ) として読み取ります。</translation>
    </message>
    <message>
        <source>The file has more keys and values of the kind that matters than are kept: some were left out.</source>
        <translation>必要な種類のキーと値が、保持できる数より多くあります: 一部を除外しました。</translation>
    </message>
    <message>
        <source>The file holds no message.</source>
        <translation>ファイルにメッセージがありません。</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>ファイルには空白しかありません。</translation>
    </message>
    <message>
        <source>The file holds nothing but zero bytes: it was created, but its content was not written (inferred).</source>
        <translation>ファイルにはゼロバイトしかありません: 作成されましたが、内容が書き込まれていません (推定)。</translation>
    </message>
    <message>
        <source>The file in ARCHIVE differed from the copy that an earlier run kept.</source>
        <translation>ARCHIVE のファイルが、以前の実行で保管したコピーと異なっていました。</translation>
    </message>
    <message>
        <source>The file is Unicode text (UTF-16), as Notepad saves it on request: the bytes that the server saw are gone, and no message can be read from it.</source>
        <translation>ファイルは Unicode テキスト (UTF-16) です。Notepad で指定すると、この形式で保存されます: サーバーにあったバイトは失われ、メッセージを読み取れません。</translation>
    </message>
    <message>
        <source>The file is a zip archive, not a message.</source>
        <translation>ファイルは ZIP アーカイブで、メッセージではありません。</translation>
    </message>
    <message>
        <source>The file is binary through and through: it is neither a spool file nor a message.</source>
        <translation>ファイルは全体がバイナリです: スプールファイルでもメッセージでもありません。</translation>
    </message>
    <message>
        <source>The file is empty: there is no message in it.</source>
        <translation>ファイルが空です: 中にメッセージがありません。</translation>
    </message>
    <message>
        <source>The file is left as it is. Put back an earlier copy of it, or begin a new case with the same evidence.</source>
        <translation>ファイルはそのままです。以前のコピーを元に戻すか、同じ証拠で新しい案件を開始してください。</translation>
    </message>
    <message>
        <source>The file is text, but without the header of a message.</source>
        <translation>ファイルはテキストですが、メッセージのヘッダーがありません。</translation>
    </message>
    <message>
        <source>The file lies on another server</source>
        <translation>ファイルが別のサーバーにある</translation>
    </message>
    <message>
        <source>The file of an older failure is still there: “%1”, of %2.</source>
        <translation>以前の失敗のファイルが残っています: 「%1」、%2 のもの。</translation>
    </message>
    <message>
        <source>The file takes keys or values away: it was written to be imported and does not show what a server has.</source>
        <translation>このファイルはキーまたは値を削除します: 読み込ませるために書かれたもので、サーバーの内容を示すものではありません。</translation>
    </message>
    <message>
        <source>The file takes this value away when it is imported; what the server has, it does not show.</source>
        <translation>読み込むと、このファイルはこの値を削除します。サーバーの内容は分かりません。</translation>
    </message>
    <message>
        <source>The file was changed on its way here: this is not the message as the server had it.</source>
        <translation>ファイルは途中で変更されています: サーバーにあったメッセージそのものではありません。</translation>
    </message>
    <message>
        <source>The file was changed on its way, so what charset the server saw cannot be told from it. Ask for the original, zipped.</source>
        <translation>ファイルは途中で変更されているため、サーバーが見た文字セットは分かりません。元のファイルを ZIP で入手してください。</translation>
    </message>
    <message>
        <source>The file was saved as Unicode (UTF-16), as Notepad does on request: no byte is the server&apos;s.</source>
        <translation>ファイルは Unicode (UTF-16) で保存されています。Notepad で指定するとそうなります: サーバーのバイトは 1 つも残っていません。</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The files of all %1 failures before %2 are missing: older files seem to be cleared away.</source>
        <translation>%2 より前の失敗 %1 件のファイルがすべてありません: 古いファイルは消去されているようです。</translation>
    </message>
    <message>
        <source>The files were not found; their absence does not prove that they were delivered.</source>
        <translation>ファイルが見つかりませんでした。ないことは配信の証明にはなりません。</translation>
    </message>
    <message>
        <source>The file’s name was changed</source>
        <translation>ファイルの名前が変わった</translation>
    </message>
    <message>
        <source>The first key holds the settings of every service of the machine: keep the file to yourself.</source>
        <translation>最初のキーには、マシンのすべてのサービスの設定が含まれます: ファイルはほかの人に渡さないでください。</translation>
    </message>
    <message>
        <source>The folder that was named: an ARCHIVE below IN.</source>
        <translation>指定されたフォルダー: IN の下の ARCHIVE。</translation>
    </message>
    <message>
        <source>The folder that was named: it is called ARCHIVE.</source>
        <translation>指定されたフォルダー: 名前が ARCHIVE。</translation>
    </message>
    <message>
        <source>The function in Drwtsn32.log leads to an article that names the build in which it is mended; that build is installed.</source>
        <translation>Drwtsn32.log の関数名から、修正されたビルドを示す記事が分かり、そのビルドをインストール済み。</translation>
    </message>
    <message>
        <source>The journal of this case was changed by another program or by hand, or is damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>この案件のジャーナルは、別のプログラムまたは手作業で変更されたか、破損しています: エントリ %1 以降が、その前とつながりません。</translation>
    </message>
    <message>
        <source>The journal was found changed or damaged</source>
        <translation>ジャーナルの変更または破損を検出</translation>
    </message>
    <message>
        <source>The key is not in this export: what the server has is not known.</source>
        <translation>このエクスポートにはキーがありません: サーバーの内容は不明です。</translation>
    </message>
    <message>
        <source>The key is not whole in this file: whether the value is set is not known.</source>
        <translation>このファイルではキーが不完全です: 値が設定されているかどうか不明です。</translation>
    </message>
    <message>
        <source>The known charset’s code page must be on the server, too.</source>
        <translation>既知の文字セットのコードページもサーバーに必要です。</translation>
    </message>
    <message>
        <source>The labels of JIS and Shift-JIS are right.</source>
        <translation>JIS とシフト JIS の表示が正しくなります。</translation>
    </message>
    <message>
        <source>The labels unicode-2-0-utf-7 and unicode-2-0-utf-8 are known.</source>
        <translation>unicode-2-0-utf-7 と unicode-2-0-utf-8 の表示に対応します。</translation>
    </message>
    <message>
        <source>The language of KOI8-R text is told right.</source>
        <translation>KOI8-R のテキストの言語を正しく判別します。</translation>
    </message>
    <message>
        <source>The language packs for Japanese, Korean and Traditional Chinese need a restart of the server (Q160028): agree on a time.</source>
        <translation>日本語、韓国語、繁体字中国語の言語パックは、サーバーの再起動が必要です (Q160028): 時刻を取り決めてください。</translation>
    </message>
    <message>
        <source>The last %1 bytes, behind the last whole line, are binary and no part of the text: taken for what the disk held there before, and left out (inferred).</source>
        <translation>最後の完全な行の後の %1 バイトは、テキストの一部ではないバイナリです: 以前ディスクのその位置にあったものと見なし、除外しました (推定)。</translation>
    </message>
    <message>
        <source>The last line of the tracking log “%1” has no end: it was copied while in use, or cut on the way.</source>
        <translation>追跡ログ「%1」の最後の行に終わりがありません: 使用中にコピーされたか、途中で切れています。</translation>
    </message>
    <message>
        <source>The layout of the event’s data is not documented; the name is taken from where events 4120 and 4131 have it.</source>
        <translation>イベントのデータの構造は文書に記載がありません。名前は、イベント 4120 と 4131 と同じ位置から取りました。</translation>
    </message>
    <message>
        <source>The level of Message Archival is not there: whether ARCHIVE holds delivered mail is not known.</source>
        <translation>Message Archival のレベルがありません: ARCHIVE に配信済みのメールがあるかどうか不明です。</translation>
    </message>
    <message>
        <source>The line ends are CR CR LF where the server writes CR LF: they were converted once too often.</source>
        <translation>サーバーなら CR LF で書く行末が CR CR LF です: 変換が 1 回余分に行われました。</translation>
    </message>
    <message>
        <source>The line ends are CR where the server writes CR LF: the file was transferred in text mode, to a Macintosh.</source>
        <translation>サーバーなら CR LF で書く行末が CR です: ファイルはテキストモードで Macintosh に転送されました。</translation>
    </message>
    <message>
        <source>The line ends are LF where the server writes CR LF: the file was transferred in text mode.</source>
        <translation>サーバーなら CR LF で書く行末が LF です: ファイルはテキストモードで転送されました。</translation>
    </message>
    <message>
        <source>The list of services (%1) has no GroupShield.</source>
        <translation>サービスの一覧 (%1) に GroupShield はありません。</translation>
    </message>
    <message>
        <source>The log goes on to %1 without another 4117 for this file: if it was put back before that, it did not fail with a 4117 again. That does not prove that it was delivered.</source>
        <translation>ログは %1 まで続き、このファイルの 4117 はほかにありません: それより前に戻されたのであれば、再び 4117 で失敗してはいません。配信された証明にはなりません。</translation>
    </message>
    <message>
        <source>The log is very large: only its newest events were copied.</source>
        <translation>ログが非常に大きいため、新しいイベントだけをコピーしました。</translation>
    </message>
    <message>
        <source>The log was cleared or wrapped while it was read; what was there afterwards was read.</source>
        <translation>読み取り中にログが消去されたか、先頭に戻って上書きされました。その後の内容を読み取りました。</translation>
    </message>
    <message>
        <source>The mail port’s greeting</source>
        <translation>メールポートの応答メッセージ</translation>
    </message>
    <message>
        <source>The mail service has stopped</source>
        <translation>メールサービスが停止した</translation>
    </message>
    <message>
        <source>The mail service has to be stopped and started. For a few minutes no mail from outside arrives; nothing is lost, the senders try again.</source>
        <translation>メールサービスを停止して開始する必要があります。数分間、外部からのメールが届きません。失われるものはなく、送信側が再試行します。</translation>
    </message>
    <message>
        <source>The mailbox holds %1 messages; the first %2 are listed.</source>
        <translation>メールボックスに %1 通のメッセージがあります。最初の %2 通を表示しています。</translation>
    </message>
    <message>
        <source>The message and its parts have more than %1 header fields; the rest was not looked into.</source>
        <translation>メッセージとそのパートに %1 個を超えるヘッダーフィールドがあります。残りは調べていません。</translation>
    </message>
    <message>
        <source>The message carries a delivery status. Exchange 5.5 before Service Pack 4 can crash on delivery reports.</source>
        <translation>メッセージに配信状態があります。Service Pack 4 より前の Exchange 5.5 は配信レポートで異常終了することがあります。</translation>
    </message>
    <message>
        <source>The message carries a winmail.dat (TNEF). It looks sound; several versions of Exchange fail where it is not.</source>
        <translation>メッセージに winmail.dat (TNEF) があります。正常に見えます。正常でない場合、いくつかのバージョンの Exchange が失敗します。</translation>
    </message>
    <message>
        <source>The message crashes the store of Exchange 5.0</source>
        <translation>メッセージが Exchange 5.0 のストアを異常終了させる</translation>
    </message>
    <message>
        <source>The message goes to more people than Exchange can count in one go. We stop it from being sent again and again; the sender has to split the list.</source>
        <translation>メッセージの宛先が、Exchange が一度に数えられる人数を超えています。繰り返し送信されるのを止めます。送信者に宛先を分けていただく必要があります。</translation>
    </message>
    <message>
        <source>The message has a further text part. Exchange shows it as an attachment such as ATT00000.txt unless AppendTextBodies is set.</source>
        <translation>メッセージに別のテキストパートがあります。AppendTextBodies が設定されていなければ、Exchange は ATT00000.txt のような添付ファイルとして表示します。</translation>
    </message>
    <message>
        <source>The message has more recipients than the store accepts</source>
        <translation>メッセージの受信者がストアの上限を超えている</translation>
    </message>
    <message>
        <source>The message has more than %1 header fields; the rest is not listed.</source>
        <translation>メッセージに %1 個を超えるヘッダーフィールドがあります。残りは表示していません。</translation>
    </message>
    <message>
        <source>The message has more than %1 parts; the rest is not listed.</source>
        <translation>メッセージに %1 個を超えるパートがあります。残りは表示していません。</translation>
    </message>
    <message>
        <source>The message has more than 32,766 recipients</source>
        <translation>メッセージの受信者が 32,766 人を超えている</translation>
    </message>
    <message>
        <source>The message has no From field: the sender did not send one.</source>
        <translation>メッセージに From フィールドがありません: 送信者が付けていません。</translation>
    </message>
    <message>
        <source>The message has no Subject field: the sender did not send one.</source>
        <translation>メッセージに Subject フィールドがありません: 送信者が付けていません。</translation>
    </message>
    <message>
        <source>The message has no To field: the sender did not send one.</source>
        <translation>メッセージに To フィールドがありません: 送信者が付けていません。</translation>
    </message>
    <message>
        <source>The message has something that is documented to bring the store or the service down: %1 (%2).</source>
        <translation>ストアまたはサービスを止めると記載されたものがメッセージにあります: %1 (%2)。</translation>
    </message>
    <message>
        <source>The message has something that is documented to keep mail from being delivered: %1 (%2).</source>
        <translation>メールの配信を妨げると記載されたものがメッセージにあります: %1 (%2)。</translation>
    </message>
    <message>
        <source>The message holds so many texts that only the first %1 were compared with the charset that they declare, or fewer where they are long.</source>
        <translation>メッセージのテキストが多いため、宣言された文字セットと比べたのは最初の %1 個だけです (長い場合はそれより少数です)。</translation>
    </message>
    <message>
        <source>The message holds text in Shift-JIS as well as in JIS (ISO-2022-JP). Exchange 5.0 before Service Pack 1 garbles it.</source>
        <translation>メッセージに JIS (ISO-2022-JP) のほかにシフト JIS のテキストがあります。Service Pack 1 より前の Exchange 5.0 では文字化けします。</translation>
    </message>
    <message>
        <source>The message is MIME but names no charset, so the MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>メッセージは MIME ですが文字セットの指定がないため、MIME の設定が適用されます (Q156063、Q230250)。テキストは %1 のようです (バイト列からの推定)。</translation>
    </message>
    <message>
        <source>The message is a digest (multipart/digest). Exchange 4.0 before Service Pack 3 can keep it in the queue.</source>
        <translation>メッセージはダイジェスト (multipart/digest) です。Service Pack 3 より前の Exchange 4.0 では、キューに滞留することがあります。</translation>
    </message>
    <message>
        <source>The message is a report (multipart/report). Exchange 5.5 before Service Pack 1 can crash where one leads to a non-delivery report.</source>
        <translation>メッセージはレポート (multipart/report) です。Service Pack 1 より前の Exchange 5.5 は、これが配信不能レポートにつながると異常終了することがあります。</translation>
    </message>
    <message>
        <source>The message is in %1 and the %4 setting for its sender (%3) is %2: the Character Sets are the nearer reason.</source>
        <translation>メッセージは %1 で、その送信者 (%3) に適用される %4 の設定は %2 です: Character Sets のほうが理由として考えやすいものです。</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>メッセージは %1 で、その送信者 (%3) に適用される %4 の設定 %2 で表せます。</translation>
    </message>
    <message>
        <source>The message is in %1, and the %4 setting of the entry for %3 is %2, the one for it.</source>
        <translation>メッセージは %1 で、%3 の項目の %4 の設定は、それに合う %2 です。</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting for its sender (%3), %2, covers it.</source>
        <translation>メッセージは自身の指定によれば %1 で、その送信者 (%3) に適用される %4 の設定 %2 で表せます。</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself, and the %4 setting of the entry for %3, %2, covers it.</source>
        <translation>メッセージは自身の指定によれば %1 で、%3 の項目の %4 の設定 %2 で表せます。</translation>
    </message>
    <message>
        <source>The message is in %1, as it says itself; the %4 setting for its sender (%3) is %2.</source>
        <translation>メッセージは自身の指定によれば %1 です。その送信者 (%3) に適用される %4 の設定は %2 です。</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 covers.</source>
        <translation>メッセージは %1 で、記載された既定 ISO-8859-1 で表せます。</translation>
    </message>
    <message>
        <source>The message is in %1, which the documented default ISO-8859-1 does not cover; the setting of this server is not known.</source>
        <translation>メッセージは %1 で、記載された既定 ISO-8859-1 では表せません。このサーバーの設定は不明です。</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting of the entry for %3 is %2.</source>
        <translation>メッセージは %1 です。%3 の項目の %4 の設定は %2 です。</translation>
    </message>
    <message>
        <source>The message is in %1; the %4 setting that applies to it (%3) is %2.</source>
        <translation>メッセージは %1 です。それに適用される %4 の設定 (%3) は %2 です。</translation>
    </message>
    <message>
        <source>The message is in %1; the server does not have code page %2 for it (Q163080, Q155016).</source>
        <translation>メッセージは %1 ですが、そのためのコードページ %2 がサーバーにありません (Q163080、Q155016)。</translation>
    </message>
    <message>
        <source>The message is malformed in a way that stops the service</source>
        <translation>メッセージの形式が不正で、サービスが停止する</translation>
    </message>
    <message>
        <source>The message is not MIME but its text is not plain ASCII: the Non-MIME setting decides how it is read.</source>
        <translation>メッセージは MIME ではありませんが、テキストは純粋な ASCII ではありません: 読み方は Non-MIME の設定で決まります。</translation>
    </message>
    <message>
        <source>The message is not MIME, so the Non-MIME setting applies (Q156063, Q230250). Its text looks like %1 (inferred from the bytes).</source>
        <translation>メッセージは MIME でないため、Non-MIME の設定が適用されます (Q156063、Q230250)。テキストは %1 のようです (バイト列からの推定)。</translation>
    </message>
    <message>
        <source>The message is plain ASCII, which the %4 setting %2 of the entry for %3 holds as well.</source>
        <translation>メッセージは純粋な ASCII で、%3 の項目の %4 の設定 %2 でも表せます。</translation>
    </message>
    <message>
        <source>The message is tried again at every start of the service</source>
        <translation>サービスを開始するたびにメッセージが再試行される</translation>
    </message>
    <message>
        <source>The message itself is built in a way that Exchange cannot take apart. We keep a copy, keep it away from the server, and look for the update that mends it; the sender can send it again in another form.</source>
        <translation>メッセージ自体が、Exchange では分解できない作りになっています。コピーを保管し、サーバーには入れずに、修正する更新を探します。送信者に別の形式で送り直していただけます。</translation>
    </message>
    <message>
        <source>The message leaves out a detail that this version of the mail system needs, and that can make it stop. An update is known; until it is installed we keep the message aside.</source>
        <translation>メッセージに、このバージョンのメールシステムが必要とする情報が欠けていて、システムが止まるおそれがあります。修正する更新があります。インストールするまで、メッセージは別に保管します。</translation>
    </message>
    <message>
        <source>The message looks sound: nothing in it is known to make the service fail (%1).</source>
        <translation>メッセージは正常に見えます: サービスの失敗につながると知られているものはありません (%1)。</translation>
    </message>
    <message>
        <source>The message may go to more people than this server accepts at once. We check that limit with your administrator; it can also be sent to smaller groups.</source>
        <translation>メッセージの宛先が、このサーバーが一度に受け付ける人数を超えている可能性があります。その上限を管理者の方と確認します。少ない人数に分けて送っていただくこともできます。</translation>
    </message>
    <message>
        <source>The message names %1, and its text agrees. Exchange reads it as that whatever is set (Q156063); Q230250 sets both lists to the charset found.</source>
        <translation>メッセージは %1 を指定し、テキストもそれに一致します。Exchange は設定に関係なくそのように読みます (Q156063)。Q230250 は両方のリストを、見つかった文字セットに設定します。</translation>
    </message>
    <message>
        <source>The message names %1, but its text looks like %2 (inferred from the bytes). Exchange goes by the name given (Q156063), so the setting may not help; Q230250 sets both lists to the charset found.</source>
        <translation>メッセージは %1 を指定していますが、テキストは %2 のようです (バイト列からの推定)。Exchange は指定された名前に従うため (Q156063)、設定では直らない可能性があります。Q230250 は両方のリストを、見つかった文字セットに設定します。</translation>
    </message>
    <message>
        <source>The message names a charset that the server does not know</source>
        <translation>メッセージの文字セットにサーバーが対応していない</translation>
    </message>
    <message>
        <source>The message names charsets in more than %1 places; the rest is not listed.</source>
        <translation>メッセージの %1 を超える箇所に文字セットの指定があります。残りは表示していません。</translation>
    </message>
    <message>
        <source>The message names its charset, so by the release notes of 5.0 none of the Character Sets applied to it (Q156063). Q230250 has the setting matched to it all the same.</source>
        <translation>メッセージに文字セットの指定があるため、5.0 のリリースノートによれば、どの Character Sets も適用されていません (Q156063)。それでも Q230250 は、設定をそれに合わせます。</translation>
    </message>
    <message>
        <source>The message names its own charset, %1: by the release notes of 5.0 the setting does not apply to it (Q156063).</source>
        <translation>メッセージ自体に文字セット %1 の指定があります: 5.0 のリリースノートによれば、設定は適用されません (Q156063)。</translation>
    </message>
    <message>
        <source>The message names the charset %1, which this version of Exchange does not support (%2).</source>
        <translation>メッセージに指定された文字セット %1 は、このバージョンの Exchange ではサポートされていません (%2)。</translation>
    </message>
    <message>
        <source>The message names the charset “%1”, which is not among those that Exchange knows.</source>
        <translation>メッセージに指定された文字セット「%1」は、Exchange が対応しているものの中にありません。</translation>
    </message>
    <message>
        <source>The message says that it is sent as %1 text. No version of Exchange up to 5.5 supports 8BITMIME, so its sender was not told that it may.</source>
        <translation>メッセージは %1 のテキストとして送られたとしています。5.5 までのどのバージョンの Exchange も 8BITMIME をサポートしていないため、送信側に使用可能とは伝えられていません。</translation>
    </message>
    <message>
        <source>The message seems to be in %1, which its few special characters do not prove; the %4 setting that applies to it (%3) is %2.</source>
        <translation>メッセージは %1 のようですが、特殊文字が少なく証明にはなりません。それに適用される %4 の設定 (%3) は %2 です。</translation>
    </message>
    <message>
        <source>The message that crashed the store crashes it again when it is put back: never without a copy, and alone.</source>
        <translation>ストアを異常終了させたメッセージは、戻すと再び異常終了させます: 必ずコピーを取り、単独で戻してください。</translation>
    </message>
    <message>
        <source>The message uses a name for its lettering that the server does not recognise. We add that name if we can; the sender can also send it in another form.</source>
        <translation>メッセージが、サーバーの認識できない文字セット名を使っています。可能であればその名前を追加します。送信者に別の形式で送っていただくこともできます。</translation>
    </message>
    <message>
        <source>The multipart message has no closing delimiter. It may have been cut off on its way; the server may have seen the same.</source>
        <translation>マルチパートのメッセージに終わりの区切りがありません。途中で切れた可能性があります。サーバーにも同じものが届いたかもしれません。</translation>
    </message>
    <message>
        <source>The name carries “%1”: it is a further copy, and its name is not the server&apos;s.</source>
        <translation>名前に「%1」があります: 追加のコピーで、サーバーでの名前ではありません。</translation>
    </message>
    <message>
        <source>The name ends in %1, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>名前の末尾が %1 ですが、サーバーでの名前にはありません: ファイルは途中で保存し直されたか、名前が変わっています。</translation>
    </message>
    <message>
        <source>The name ends in .txt, which the server&apos;s name does not: the file was saved or renamed on its way.</source>
        <translation>名前の末尾が .txt ですが、サーバーでの名前にはありません: ファイルは途中で保存し直されたか、名前が変わっています。</translation>
    </message>
    <message>
        <source>The name holds a folder or drive, which is left out.</source>
        <translation>名前にフォルダーまたはドライブがあります。除外しています。</translation>
    </message>
    <message>
        <source>The name holds characters that hide or turn its text; with them made visible it is “%1”.</source>
        <translation>名前に、文字を隠したり並びを変えたりする文字があります。それを見えるようにすると「%1」です。</translation>
    </message>
    <message>
        <source>The name is that of a device of Windows.</source>
        <translation>名前が Windows のデバイスのものです。</translation>
    </message>
    <message>
        <source>The name of this key is not closed by “]” or is overlong: its values were not read.</source>
        <translation>このキーの名前が「]」で閉じられていないか、長すぎます: 値は読み取っていません。</translation>
    </message>
    <message>
        <source>The newest entries; older ones left out: %1.</source>
        <translation>最新の項目です。省略した古い項目: %1。</translation>
    </message>
    <message>
        <source>The oldest harmless one: it shows whether the cause is gone before the others follow.</source>
        <translation>問題を起こさない最も古いもの: 残りを続ける前に、原因がなくなったかどうかが分かります。</translation>
    </message>
    <message>
        <source>The order of the domains is another one from “%1” on (now “%2”)</source>
        <translation>ドメインの順序が「%1」から変わっています (現在は「%2」)</translation>
    </message>
    <message>
        <source>The packs for Japanese, Korean and Traditional Chinese need a restart of Windows (Q160028).</source>
        <translation>日本語、韓国語、繁体字中国語のパックは、Windows の再起動が必要です (Q160028)。</translation>
    </message>
    <message>
        <source>The password of the Exchange service account was changed, or the account may not log on as a service: Control Panel, Services, Startup (Q155814).</source>
        <translation>Exchange サービスアカウントのパスワードが変更されたか、アカウントにサービスとしてログオンする権利がありません: Control Panel、Services、Startup (Q155814)。</translation>
    </message>
    <message>
        <source>The pattern repeats: event %2 of %3 was logged %1 times, last %4.</source>
        <translation>同じことが繰り返されています: %3 のイベント %2 が %1 回記録されました。最後は %4 です。</translation>
    </message>
    <message>
        <source>The present Character Sets are not at hand.</source>
        <translation>現在の Character Sets が手元にありません。</translation>
    </message>
    <message>
        <source>The present Character Sets are not known: look at them first, and change only what differs. After it stop and start the service (Q230250).</source>
        <translation>現在の Character Sets が不明です: 先に確認し、異なるところだけを変更します。その後、サービスを停止して開始します (Q230250)。</translation>
    </message>
    <message>
        <source>The process of the service ended while it was starting.</source>
        <translation>開始処理中にサービスのプロセスが終了しました。</translation>
    </message>
    <message>
        <source>The program asked for the service’s state</source>
        <translation>プログラムがサービスの状態を照会</translation>
    </message>
    <message>
        <source>The program asked the service to start</source>
        <translation>プログラムがサービスに開始を要求</translation>
    </message>
    <message>
        <source>The program asked the service to stop</source>
        <translation>プログラムがサービスに停止を要求</translation>
    </message>
    <message>
        <source>The program ended while it saved. The last changes stand in the journal alone and are to be made again; their number: %1.</source>
        <translation>保存中にプログラムが終了しました。最後の変更はジャーナルにしかなく、もう一度行う必要があります。変更の数: %1。</translation>
    </message>
    <message>
        <source>The program ended while it wrote the journal; the entry it was writing is lost.</source>
        <translation>ジャーナルの書き込み中にプログラムが終了しました。書き込み中のエントリは失われました。</translation>
    </message>
    <message>
        <source>The program read the greeting of the mail port</source>
        <translation>プログラムがメールポートの応答メッセージを読み取り</translation>
    </message>
    <message>
        <source>The recommended setting was not applied.</source>
        <translation>推奨の設定は適用されていません。</translation>
    </message>
    <message>
        <source>The registry has %1 = %2.</source>
        <translation>レジストリでは %1 = %2 です。</translation>
    </message>
    <message>
        <source>The registry has no value “Max Recipients on Submit”.</source>
        <translation>レジストリに値「Max Recipients on Submit」はありません。</translation>
    </message>
    <message>
        <source>The registry is changed where ResolveP2 is: note the old value first.</source>
        <translation>ResolveP2 のあるレジストリを変更します: 先に元の値を控えてください。</translation>
    </message>
    <message>
        <source>The registry is changed: export the key before, so that it can be put back.</source>
        <translation>レジストリを変更します: 元に戻せるように、先にキーをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The report and its archive hold names, addresses and private mail: redact them before they leave the house.</source>
        <translation>レポートとそのアーカイブには、名前、アドレス、私信が含まれています: 社外に出す前に置き換えてください。</translation>
    </message>
    <message>
        <source>The request may have reached the server all the same: look at its state at the console before you try again.</source>
        <translation>それでも要求がサーバーに届いた可能性があります: 再試行する前に、コンソールで状態を確認してください。</translation>
    </message>
    <message>
        <source>The right code page is used for it.</source>
        <translation>正しいコードページが使われます。</translation>
    </message>
    <message>
        <source>The same message goes through the same conversion again: what failed before may fail once more until its cause is put right (inferred).</source>
        <translation>同じメッセージが同じ変換をもう一度受けます: 原因が取り除かれるまで、失敗したものは再び失敗することがあります (推定)。</translation>
    </message>
    <message>
        <source>The sender cannot be named. Save the message as .eml.</source>
        <translation>送信者を特定できません。メッセージを .eml で保存してください。</translation>
    </message>
    <message>
        <source>The sender got a non-delivery report</source>
        <translation>送信者に配信不能レポートが届いた</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to more than one directory entry</source>
        <translation>送信者のアドレスが複数のディレクトリ項目に属している</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to one directory entry at most.</source>
        <translation>送信者のアドレスが属するディレクトリ項目は、多くても 1 つとのことです。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is said to belong to several directory entries.</source>
        <translation>送信者のアドレスが複数のディレクトリ項目に属しているとのことです。</translation>
    </message>
    <message>
        <source>The sender&apos;s address may be listed twice in your company&apos;s mail directory, so the mail system cannot tell who sent the message. We are looking for the second entry.</source>
        <translation>送信者のアドレスが会社のメールディレクトリに 2 件登録されていて、メールシステムが送信者を特定できない可能性があります。2 つ目の項目を探しています。</translation>
    </message>
    <message>
        <source>The sender&apos;s next message, to fewer recipients, arrives once.</source>
        <translation>送信者が受信者を減らして送った次のメッセージが、1 通だけ届く。</translation>
    </message>
    <message>
        <source>The sender’s address is looked up in the directory (flags of Exchange 5.5). A sender whom the directory has twice makes this fail.</source>
        <translation>送信者のアドレスがディレクトリで検索されます (Exchange 5.5 のフラグ)。送信者がディレクトリに 2 件あると失敗します。</translation>
    </message>
    <message>
        <source>The server has no conversion for the charset that the message names. Exchange 5.0 and 5.5 normally deliver such mail unconverted, 4.0 as an attachment; that it fails is the exception.</source>
        <translation>メッセージに指定された文字セットの変換がサーバーにありません。Exchange 5.0 と 5.5 は通常、このようなメールを変換せずに、4.0 は添付ファイルとして配信します。失敗するのは例外です。</translation>
    </message>
    <message>
        <source>The server lacks code page %2 for %1: it comes before any setting.</source>
        <translation>%1 のためのコードページ %2 がサーバーにありません: どの設定よりも先に解決が必要です。</translation>
    </message>
    <message>
        <source>The server may have run out of disk space, which can stop mail. We check, and copy failed messages before anything is removed.</source>
        <translation>サーバーのディスクの空きがなくなり、メールが止まっている可能性があります。確認し、何かを削除する前に失敗したメッセージをコピーします。</translation>
    </message>
    <message>
        <source>The server reads the charset “%1” as “%2”.</source>
        <translation>サーバーは文字セット「%1」を「%2」として読みます。</translation>
    </message>
    <message>
        <source>The server runs build %1, for which this fault is not documented.</source>
        <translation>サーバーのビルドは %1 で、この不具合の記載はありません。</translation>
    </message>
    <message>
        <source>The server runs build %1, which has this fault.</source>
        <translation>サーバーのビルドは %1 で、この不具合があります。</translation>
    </message>
    <message>
        <source>The server runs build %1; the fault was mended in build %2.</source>
        <translation>サーバーのビルドは %1 です。不具合はビルド %2 で修正されています。</translation>
    </message>
    <message>
        <source>The server&apos;s own files could not be copied into the case; they were read where they lie.</source>
        <translation>サーバー自体のファイルを案件にコピーできなかったため、元の場所で読み取りました。</translation>
    </message>
    <message>
        <source>The server&apos;s registry knows “%1” as %2 (Q184772).</source>
        <translation>サーバーのレジストリでは、「%1」は %2 です (Q184772)。</translation>
    </message>
    <message>
        <source>The server’s ANSI code page is %1.</source>
        <translation>サーバーの ANSI コードページは %1 です。</translation>
    </message>
    <message>
        <source>The server’s MIME database does not have the charsets as it should: probably it was rewritten.</source>
        <translation>サーバーの MIME データベースの文字セットが正しくありません: おそらく書き換えられています。</translation>
    </message>
    <message>
        <source>The server’s MIME database has a key “%1” of its own: the name is probably known there.</source>
        <translation>サーバーの MIME データベースに専用のキー「%1」があります: この名前にはおそらく対応しています。</translation>
    </message>
    <message>
        <source>The server’s MIME database has the charsets.</source>
        <translation>サーバーの MIME データベースに文字セットがあります。</translation>
    </message>
    <message>
        <source>The server’s clock</source>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>問い合わせ者によるサーバーの時計: %1。</translation>
    </message>
    <message>
        <source>The server’s own</source>
        <translation>サーバー自体のもの</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”, but the bytes fit %3.</source>
        <translation>サーバーのレジストリでは「%1」が「%2」を表しますが、バイト列は %3 に一致します。</translation>
    </message>
    <message>
        <source>The server’s registry has “%1” stand for “%2”.</source>
        <translation>サーバーのレジストリでは「%1」が「%2」を表します。</translation>
    </message>
    <message>
        <source>The server’s registry lists the code pages; that their files lie in System32 it does not show.</source>
        <translation>サーバーのレジストリにコードページの一覧があります。そのファイルが System32 にあるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The server’s time is that of %1, as it was stated.</source>
        <translation>サーバーの時刻は、申告された %1 のものです。</translation>
    </message>
    <message>
        <source>The server’s version is not known.</source>
        <translation>サーバーのバージョンは不明です。</translation>
    </message>
    <message>
        <source>The service account is not an administrator of the server, as a start with SSL needs.</source>
        <translation>SSL での開始に必要ですが、サービスアカウントがサーバーの管理者ではありません。</translation>
    </message>
    <message>
        <source>The service account needs the right to delete the file, and the message must not be larger than the service allows (KB Q201314).</source>
        <translation>サービスアカウントにファイルを削除する権利が必要で、メッセージはサービスの上限サイズを超えてはいけません (KB Q201314)。</translation>
    </message>
    <message>
        <source>The service cannot count more recipients of one message than 32,766. It can neither deliver the message nor report back: the file stays in IMCDATA\IN and is resent at each start (Q272672).</source>
        <translation>サービスは 1 通のメッセージの受信者を 32,766 人までしか数えられません。配信も報告もできません: ファイルは IMCDATA\IN に残り、開始のたびに再び送られます (Q272672)。</translation>
    </message>
    <message>
        <source>The service could not listen on its port.</source>
        <translation>サービスがポートで待ち受けできませんでした。</translation>
    </message>
    <message>
        <source>The service does not answer. Documented where it does not run under the Exchange service account.</source>
        <translation>サービスが応答しません。Exchange サービスアカウントで実行されていない場合として記載されています。</translation>
    </message>
    <message>
        <source>The service has dealt with them, but not every one is proven to have been delivered.</source>
        <translation>サービスは処理を終えましたが、すべての配信が確認されたわけではありません。</translation>
    </message>
    <message>
        <source>The service has not taken all of them yet.</source>
        <translation>サービスはまだすべてを取り込んでいません。</translation>
    </message>
    <message>
        <source>The service has taken them, and a log that goes on beyond that names no new failure: they probably arrived.</source>
        <translation>サービスは取り込みを終え、その後まで続くログに新しい失敗はありません: おそらく届いています。</translation>
    </message>
    <message>
        <source>The service has taken them, but no log was read that would have a new failure.</source>
        <translation>サービスは取り込みを終えましたが、新しい失敗が載るはずのログを読み取っていません。</translation>
    </message>
    <message>
        <source>The service has taken them. A failure may still be logged: wait a moment.</source>
        <translation>サービスは取り込みを終えました。失敗がこれから記録されることもあります: 少しお待ちください。</translation>
    </message>
    <message>
        <source>The service has to log on as the Exchange service account.</source>
        <translation>サービスは Exchange サービスアカウントでログオンする必要があります。</translation>
    </message>
    <message>
        <source>The service is still to be restarted: it reads its settings when it starts (KB Q230250).</source>
        <translation>サービスの再起動がまだです: 設定は開始時に読み込まれます (KB Q230250)。</translation>
    </message>
    <message>
        <source>The service met an exception; a message in the folder IN is the likely reason.</source>
        <translation>サービスで例外が発生しました。理由はおそらく IN フォルダーのメッセージです。</translation>
    </message>
    <message>
        <source>The service needs the Information Store, the MTA and TCP/IP: check that they run (Q143380), then follow the articles.</source>
        <translation>サービスには Information Store、MTA、TCP/IP が必要です: 実行中か確認し (Q143380)、記事に従ってください。</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute.</source>
        <translation>サービスがポートを開くのは開始処理の終わりのほうです: 1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The service opens its port late in its start: try again in a minute. Event 1000 of MSExchangeIMC proves a start without the port.</source>
        <translation>サービスがポートを開くのは開始処理の終わりのほうです: 1 分後にもう一度試してください。ポートを使わなくても、MSExchangeIMC のイベント 1000 で開始を確認できます。</translation>
    </message>
    <message>
        <source>The service or the store broke down over a message.</source>
        <translation>メッセージが原因でサービスまたはストアが異常終了しました。</translation>
    </message>
    <message>
        <source>The service reads its Character Sets when it starts. Its start can take long where address lists or the outbound queue are large.</source>
        <translation>サービスは開始時に Character Sets を読み込みます。アドレス一覧や送信キューが大きいと、開始に時間がかかることがあります。</translation>
    </message>
    <message>
        <source>The service shut down successfully.</source>
        <translation>サービスは正常に停止しました。</translation>
    </message>
    <message>
        <source>The service shut down while it handed mail to the Information Store</source>
        <translation>Information Store へのメールの引き渡し中にサービスが停止した</translation>
    </message>
    <message>
        <source>The service started; the event holds its build.</source>
        <translation>サービスが開始しました。イベントにビルドが示されています。</translation>
    </message>
    <message>
        <source>The service warns when less than 10 MB are free and stops taking mail. A disk that fills up while a message is converted can stop the store; IMCDATA\IN\ARCHIVE itself can be what filled it.</source>
        <translation>空きが 10 MB を下回ると、サービスは警告し、メールの受け付けを止めます。メッセージの変換中にディスクがいっぱいになると、ストアが停止することがあります。いっぱいにしたのが IMCDATA\IN\ARCHIVE 自体ということもあります。</translation>
    </message>
    <message>
        <source>The service was not restarted, and no message was put back into IN to test (KB Q230250).</source>
        <translation>サービスは再起動しておらず、テストのためにメッセージを IN に戻すこともしていません (KB Q230250)。</translation>
    </message>
    <message>
        <source>The service was not restarted: by the record that was not needed.</source>
        <translation>サービスは再起動していません: 記録によれば不要でした。</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1, older than the Store.exe that mends this fault; Store.exe itself may be newer.</source>
        <translation>サービスのビルドは %1 で、この不具合を修正した Store.exe より古いものです。Store.exe 自体は新しい可能性があります。</translation>
    </message>
    <message>
        <source>The service&apos;s build is %1; the fault was mended in Store.exe %2. Check the build of Store.exe itself.</source>
        <translation>サービスのビルドは %1 です。不具合は Store.exe %2 で修正されています。Store.exe 自体のビルドを確認してください。</translation>
    </message>
    <message>
        <source>The service, by “%1”</source>
        <translation>サービス (「%1」による)</translation>
    </message>
    <message>
        <source>The settings of the mail service are not the reason. I know what is, and we go through what helps, one step after the other.</source>
        <translation>メールサービスの設定は理由ではありません。理由は分かっていますので、効果のある手順を 1 つずつ進めていきます。</translation>
    </message>
    <message>
        <source>The spool files “%1” and “%2” differ only in the case of their names, which the server cannot have had side by side.</source>
        <translation>スプールファイル「%1」と「%2」は名前の大文字と小文字だけが異なります。サーバーに両方が並んでいたことはありえません。</translation>
    </message>
    <message>
        <source>The spool folder lies elsewhere</source>
        <translation>スプールフォルダーが別の場所にある</translation>
    </message>
    <message>
        <source>The store cannot take a message apart and reports an error that the service takes for a passing one: it shuts down and tries again at each start. A later Store hotfix moves such a message to IMCDATA\IN\ARCHIVE instead.</source>
        <translation>ストアがメッセージを分解できずに報告したエラーを、サービスは一時的なものと見なします: サービスは停止し、開始のたびに再試行します。以後のストアの修正プログラムでは、このようなメッセージは IMCDATA\IN\ARCHIVE に移されます。</translation>
    </message>
    <message>
        <source>The store crashes while it converts the message</source>
        <translation>メッセージの変換中にストアが異常終了する</translation>
    </message>
    <message>
        <source>The store has %1 threads: fewer than the 20 that the article sets where they were too few, more than the 5 of which it says so. Whether that is enough is not known.</source>
        <translation>ストアのスレッドは %1 です: 記事が不足時に設定する 20 より少なく、不足としている 5 より多い値です。十分かどうかは不明です。</translation>
    </message>
    <message>
        <source>The store has %1 threads: not too few.</source>
        <translation>ストアのスレッドは %1 です: 不足していません。</translation>
    </message>
    <message>
        <source>The store has %1 threads: so few that the Internet Mail Service may not get through to it. Performance Optimizer can have lowered it from 32.</source>
        <translation>ストアのスレッドは %1 です: 少なすぎて、Internet Mail Service がつながらないことがあります。Performance Optimizer が 32 から下げた可能性があります。</translation>
    </message>
    <message>
        <source>The store has too few threads</source>
        <translation>ストアのスレッドが不足している</translation>
    </message>
    <message>
        <source>The store is allowed enough threads: %1 = %2.</source>
        <translation>ストアに許可されたスレッドは十分です: %1 = %2。</translation>
    </message>
    <message>
        <source>The store is allowed few threads: %1 = %2; Setup&apos;s default is 0x20.</source>
        <translation>ストアに許可されたスレッドは少数です: %1 = %2。セットアップの既定は 0x20 です。</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 and 5.5 before Service Pack 3 crashes over one bad message, and the service with it: the events 4116, 4023 and 4037 with code 0xc0000005 follow.</source>
        <translation>Exchange 5.0 と、Service Pack 3 より前の 5.5 のストアが 1 通の不正なメッセージで異常終了し、サービスも異常終了します: コード 0xc0000005 のイベント 4116、4023、4037 が続きます。</translation>
    </message>
    <message>
        <source>The store of Exchange 5.0 before Service Pack 1 crashes while it converts the message. The service loses its connection and leaves the message in IMCDATA\IN\ARCHIVE.</source>
        <translation>Service Pack 1 より前の Exchange 5.0 のストアが、メッセージの変換中に異常終了します。サービスは接続を失い、メッセージを IMCDATA\IN\ARCHIVE に残します。</translation>
    </message>
    <message>
        <source>The store refuses a message to more than %1 recipients, distribution lists expanded.</source>
        <translation>ストアは、配布リストを展開して受信者が %1 人を超えるメッセージを拒否します。</translation>
    </message>
    <message>
        <source>The store returned an error after which the service shuts down, often with event 4102, instead of giving the message up. The message can stop the service again at every start.</source>
        <translation>ストアが返したエラーにより、サービスはメッセージを諦めずに停止し、多くはイベント 4102 を伴います。このメッセージは、開始のたびにサービスを再び停止させるおそれがあります。</translation>
    </message>
    <message>
        <source>The store runs through a day of normal mail without an event 4097 of Dr. Watson.</source>
        <translation>通常どおりメールがある 1 日、Dr. Watson のイベント 4097 なしでストアが動作する。</translation>
    </message>
    <message>
        <source>The store&apos;s registry value “Max Recipients on Submit” limits the recipients of one message, with distribution lists expanded first. The store refuses the message and its non-delivery report alike: the sender learns nothing.</source>
        <translation>ストアのレジストリ値「Max Recipients on Submit」は、配布リストを展開したうえで、1 通のメッセージの受信者を制限します。ストアはメッセージもその配信不能レポートも拒否します: 送信者には何も知らされません。</translation>
    </message>
    <message>
        <source>The subject is folded over several lines. Exchange 5.5 before Service Pack 4 can show it garbled.</source>
        <translation>件名が複数行に折り返されています。Service Pack 4 より前の Exchange 5.5 では文字化けして表示されることがあります。</translation>
    </message>
    <message>
        <source>The tab Connections has a button E-Mail Domain too, for routes: what is changed there sends mail elsewhere (Q182522).</source>
        <translation>Connections タブにも、経路用の E-Mail Domain ボタンがあります: そこを変更すると、メールが別の場所に送られます (Q182522)。</translation>
    </message>
    <message>
        <source>The tab Connections has another button named E-Mail Domain: that one is about routes.</source>
        <translation>Connections タブには E-Mail Domain という別のボタンがあります: そちらは経路用です。</translation>
    </message>
    <message>
        <source>The technician’s notes</source>
        <translation>担当者のメモ</translation>
    </message>
    <message>
        <source>The test of Q230250. Its text moves the archived file back; with Message Archival on, the folder also holds delivered mail (Q189731), and moving all of it would deliver that again.</source>
        <translation>Q230250 のテストです。その文面ではアーカイブされたファイルを戻します。Message Archival が有効な場合、フォルダーには配信済みのメールもあり (Q189731)、全部を移すともう一度配信されます。</translation>
    </message>
    <message>
        <source>The text could not be converted; the message was delivered all the same</source>
        <translation>テキストを変換できなかったが、メッセージは配信された</translation>
    </message>
    <message>
        <source>The text ends without a line break, though mail is handed over in whole lines. It may have been cut off on its way.</source>
        <translation>テキストの最後に改行がありません。メールは行単位で渡されるため、途中で切れた可能性があります。</translation>
    </message>
    <message>
        <source>The text is UTF-8 though it is declared as %1. It looks as if the file was saved anew on its way; the sender&apos;s program may have named it wrongly, too.</source>
        <translation>テキストは %1 と宣言されていますが、UTF-8 です。途中でファイルが保存し直されたようです。送信者のプログラムの指定が誤っていた可能性もあります。</translation>
    </message>
    <message>
        <source>The text is plain ASCII, which the default %1 reads (Q230250); nothing in it asks for another setting.</source>
        <translation>テキストは純粋な ASCII で、既定の %1 で読めます (Q230250)。別の設定を必要とするものはありません。</translation>
    </message>
    <message>
        <source>The text of the message bears the name “%1” like an attachment. Exchange 4.0 before Service Pack 3 does not read that as it should.</source>
        <translation>メッセージのテキストに、添付ファイルのように名前「%1」が付いています。Service Pack 3 より前の Exchange 4.0 は正しく読み取りません。</translation>
    </message>
    <message>
        <source>The tool lies on the Exchange Server CD, in Server\Support\Utils, in the folder of the server’s processor. Run it on the server, logged on with Permissions Admin of the site’s configuration (the rights are inferred).</source>
        <translation>ツールは Exchange Server CD の Server\Support\Utils にある、サーバーのプロセッサのフォルダーにあります。サイトの Configuration に対する Permissions Admin でログオンして、サーバーで実行してください (権限は推定です)。</translation>
    </message>
    <message>
        <source>The tracking log “%1” has entries from %2 to %3, not only of the day in its name: it was renamed, joined or edited.</source>
        <translation>追跡ログ「%1」には、名前の日だけでなく %2 ～ %3 のエントリがあります: 名前の変更、結合、編集のいずれかが行われています。</translation>
    </message>
    <message>
        <source>The uuencoded file “%1” stands in the text of a MIME message. Exchange leaves it as text, by design.</source>
        <translation>MIME メッセージのテキストの中に uuencode ファイル「%1」があります。Exchange は仕様上、テキストのままにします。</translation>
    </message>
    <message>
        <source>The value is not whole in this file: it is not interpreted.</source>
        <translation>このファイルでは値が不完全です: 解釈していません。</translation>
    </message>
    <message>
        <source>The value is of another type than the articles show: it is not interpreted.</source>
        <translation>値の種類が記事にあるものと異なります: 解釈していません。</translation>
    </message>
    <message>
        <source>The value of X-MS-TNEF-Correlator stands on the next line. Exchange 5.5 before Service Pack 1 then ignores the winmail.dat.</source>
        <translation>X-MS-TNEF-Correlator の値が次の行にあります。この場合、Service Pack 1 より前の Exchange 5.5 は winmail.dat を無視します。</translation>
    </message>
    <message>
        <source>The value of the field %1 was overwritten with X. A Cisco PIX firewall (4.2(2), fixup smtp) does that on the way.</source>
        <translation>フィールド %1 の値が X で上書きされています。Cisco PIX ファイアウォール (4.2(2)、fixup smtp) が経路上で行うものです。</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said not to be set.</source>
        <translation>値「Max Recipients on Submit」は設定されていないとのことです。</translation>
    </message>
    <message>
        <source>The value “Max Recipients on Submit” is said to be set.</source>
        <translation>値「Max Recipients on Submit」が設定されているとのことです。</translation>
    </message>
    <message>
        <source>The virus scanner inside Exchange also scans the mailbox that the mail service itself uses, and the two get into each other&apos;s way. We take that one mailbox out of the scan.</source>
        <translation>Exchange 内のウイルススキャナーが、メールサービス自体の使うメールボックスもスキャンしていて、互いに妨げ合っています。その 1 つのメールボックスだけをスキャン対象から外します。</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a Unicode text here that has an odd length or no end, so it is something else. Several versions of Exchange crash on that.</source>
        <translation>ここで winmail.dat (TNEF) の Unicode テキストの長さが奇数か、終わりがないため、別のものです。いくつかのバージョンの Exchange がこれで異常終了します。</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a formatted text (RTF) here whose header is wrong. Several versions of Exchange crash on that.</source>
        <translation>ここで winmail.dat (TNEF) の書式付きテキスト (RTF) のヘッダーが誤っています。いくつかのバージョンの Exchange がこれで異常終了します。</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a property here that cannot be read, such as a broken named property. Several versions of Exchange crash on that.</source>
        <translation>ここで winmail.dat (TNEF) に、壊れた名前付きプロパティなど、読み取れないプロパティがあります。いくつかのバージョンの Exchange がこれで異常終了します。</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) holds a string of length zero here. Several versions of Exchange crash on that.</source>
        <translation>ここで winmail.dat (TNEF) に長さ 0 の文字列があります。いくつかのバージョンの Exchange がこれで異常終了します。</translation>
    </message>
    <message>
        <source>The winmail.dat (TNEF) is damaged here: its signature, an attribute&apos;s level, length or checksum is wrong, or it ends too early. Several versions of Exchange crash on that.</source>
        <translation>ここで winmail.dat (TNEF) が破損しています: 署名か、属性のレベル、長さ、チェックサムが誤っているか、途中で終わっています。いくつかのバージョンの Exchange がこれで異常終了します。</translation>
    </message>
    <message>
        <source>The work threads could not be initialized.</source>
        <translation>作業スレッドを初期化できませんでした。</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope are gone: the file went through a program that keeps text only.</source>
        <translation>エンベロープのゼロバイトがなくなっています: ファイルが、テキストだけを保持するプログラムを通りました。</translation>
    </message>
    <message>
        <source>The zero bytes of the envelope have become blanks: the file was saved in Notepad or another editor.</source>
        <translation>エンベロープのゼロバイトが空白になっています: ファイルが Notepad または別のエディターで保存されました。</translation>
    </message>
    <message>
        <source>Their absence does not prove that they were delivered.</source>
        <translation>ないことは配信の証明にはなりません。</translation>
    </message>
    <message>
        <source>Their files read</source>
        <translation>そのうち読み取ったファイル</translation>
    </message>
    <message>
        <source>Then the log names the spool file of each failed message. Open the log, or the server&apos;s folder, in this step; step 2 lists them.</source>
        <translation>その場合、失敗した各メッセージのスプールファイルがログに示されています。このステップでログまたはサーバーのフォルダーを開きます。ステップ 2 に一覧が表示されます。</translation>
    </message>
    <message>
        <source>There are several known reasons for this error. I am comparing each of them with what your server wrote down.</source>
        <translation>このエラーには、知られている理由がいくつかあります。それぞれを、サーバーに記録された内容と比べています。</translation>
    </message>
    <message>
        <source>There are several saves of the settings: “%1” is taken for those of the time of the failures, “%2” for a later one.</source>
        <translation>設定の保存が複数あります: 「%1」を失敗した時のもの、「%2」をその後のものと見なします。</translation>
    </message>
    <message>
        <source>There can be no alias for it:</source>
        <translation>別名を付けられないもの:</translation>
    </message>
    <message>
        <source>There is a Content-Type but no MIME-Version. Exchange takes it for MIME unless told otherwise (ContentTypeEQMimeVer).</source>
        <translation>Content-Type はありますが、MIME-Version がありません。Exchange は、別の指定 (ContentTypeEQMimeVer) がない限り MIME と見なします。</translation>
    </message>
    <message>
        <source>There is no envelope, so the sender is taken from the header.</source>
        <translation>エンベロープがないため、送信者をヘッダーから取っています。</translation>
    </message>
    <message>
        <source>There is no evidence yet.</source>
        <translation>まだ証拠がありません。</translation>
    </message>
    <message>
        <source>There is no file of this name in IN\ARCHIVE: it may have been moved back to IN, deleted, or not copied.</source>
        <translation>IN\ARCHIVE に、この名前のファイルがありません: IN に戻されたか、削除されたか、コピーされなかった可能性があります。</translation>
    </message>
    <message>
        <source>There is no such file in the evidence.</source>
        <translation>証拠に、そのようなファイルがありません。</translation>
    </message>
    <message>
        <source>There is nothing to stop. Look in the application log why it ended.</source>
        <translation>停止するものがありません。終了した理由をアプリケーションログで確認してください。</translation>
    </message>
    <message>
        <source>There is room to spare, and no new event 3018 comes.</source>
        <translation>十分な空きがあり、新しいイベント 3018 が出ない。</translation>
    </message>
    <message>
        <source>There was no file of its name in ARCHIVE.</source>
        <translation>ARCHIVE に、その名前のファイルがありませんでした。</translation>
    </message>
    <message>
        <source>These lines stand behind a message’s text in the log: whoever wrote that could have put them there.</source>
        <translation>これらの行は、ログの中でメッセージのテキストの後にあります: テキストを書いた人が入れた可能性があります。</translation>
    </message>
    <message>
        <source>They prove which messages of ARCHIVE were delivered all the same. One file for each day, named by it.</source>
        <translation>ARCHIVE のどのメッセージが配信されたかを確認できます。1 日 1 ファイルで、名前は日付です。</translation>
    </message>
    <message>
        <source>They tell who handed the messages in and what was answered.</source>
        <translation>メッセージをだれが渡し、どう応答したかが分かります。</translation>
    </message>
    <message>
        <source>This dump has the section sign as DOS writes it; names with accents may be wrong.</source>
        <translation>このダンプの節記号は DOS の書き方です。アクセント付きの名前が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>This dump was converted to UTF-8 twice: the “Â” before the section sign was left out, and names with accents may be wrong.</source>
        <translation>このダンプは UTF-8 に 2 回変換されています: 節記号の前の「Â」を除きました。アクセント付きの名前が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>This fault has no FAULT line: the log was cut, or Dr. Watson could not read the code at that place.</source>
        <translation>この障害に FAULT 行がありません: ログが切れているか、Dr. Watson がその位置のコードを読めませんでした。</translation>
    </message>
    <message>
        <source>This is what event 4117 does: the server took the message, could not hand it on and left it in IMCDATA\IN\ARCHIVE. Ask for a sender and a time; step 2 compares them with the events.</source>
        <translation>これがイベント 4117 の動作です: サーバーはメッセージを受け取ったものの引き渡せず、IMCDATA\IN\ARCHIVE に残しました。送信者と時刻を尋ねてください。ステップ 2 でイベントと照合します。</translation>
    </message>
    <message>
        <source>This line has %1 columns where a Character-Set-List has two: it was not read.</source>
        <translation>この行は %1 列です。Character-Set-List は 2 列です: 読み取っていません。</translation>
    </message>
    <message>
        <source>This line has no cell for Character-Set-List.</source>
        <translation>この行に Character-Set-List のセルがありません。</translation>
    </message>
    <message>
        <source>This line has no section sign (character 167): it was not read.</source>
        <translation>この行に節記号 (文字 167) がありません: 読み取っていません。</translation>
    </message>
    <message>
        <source>This line lacks a name, or a token of letters, digits and signs: it was not read.</source>
        <translation>この行に、名前、または英字・数字・記号のトークンがありません: 読み取っていません。</translation>
    </message>
    <message>
        <source>This line’s name is overlong or holds control characters: it was not read.</source>
        <translation>この行の名前が長すぎるか、制御文字を含んでいます: 読み取っていません。</translation>
    </message>
    <message>
        <source>This log has very many lines that only look like faults; what stands above them was not read.</source>
        <translation>このログには、障害のように見えるだけの行が非常に多くあります。それより上の部分は読み取っていません。</translation>
    </message>
    <message>
        <source>This protocol log has no times.</source>
        <translation>このプロトコルログには時刻がありません。</translation>
    </message>
    <message>
        <source>This protocol log holds the text of messages (level Maximum, Q257538). Lines that stand behind such text could have been written by its sender.</source>
        <translation>このプロトコルログにはメッセージのテキストがあります (レベル Maximum、Q257538)。そのようなテキストの後の行は、送信者が書いたものである可能性があります。</translation>
    </message>
    <message>
        <source>This server (%1) has service packs of Exchange that mended something for the charsets.</source>
        <translation>このサーバー (%1) には、文字セットに関する修正を含む Exchange の Service Pack が入っています。</translation>
    </message>
    <message>
        <source>This server (%1) is older than service packs of Exchange that mended something for the charsets.</source>
        <translation>このサーバー (%1) は、文字セットに関する修正を含む Exchange の Service Pack より古いものです。</translation>
    </message>
    <message>
        <source>This value is no base64.</source>
        <translation>この値は base64 ではありません。</translation>
    </message>
    <message>
        <source>This version of Exchange can stop over a message like this one. An update for this is known; until then we keep the message away from the server.</source>
        <translation>このバージョンの Exchange は、このようなメッセージで止まることがあります。修正する更新があります。それまで、メッセージはサーバーに入れずにおきます。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117</source>
        <translation>チケット %1: イベント 4117</translation>
    </message>
    <message>
        <source>Ticket %1: event 4117 on %2</source>
        <translation>チケット %1: %2 のイベント 4117</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Time that the logs cover</source>
        <translation>ログの対象期間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Time zone of this machine</source>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in brackets.</source>
        <translation>手直しして、ご自分で送ってください。プログラムは何も送信しません。記入が必要な箇所はかっこで示されています。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>To settle it: %1</source>
        <translation>決め手になるもの: %1</translation>
    </message>
    <message>
        <source>To settle the cause: %1</source>
        <translation>原因を確定するには: %1</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>受信者へ</translation>
    </message>
    <message>
        <source>To the senders</source>
        <translation>送信者へ</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the file to a local drive first.</source>
        <translation>もう一度試してください。変わらない場合は、先にファイルをローカルドライブにコピーしてください。</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the file that causes it.</source>
        <translation>もう一度試してください。変わらない場合は、原因となるファイルを添えて報告してください。</translation>
    </message>
    <message>
        <source>Two BinHex files follow each other without a blank line between them. Exchange 4.0 before its later service packs reads them wrongly.</source>
        <translation>2 つの BinHex ファイルが、間に空行なしで続いています。後期の Service Pack より前の Exchange 4.0 は誤って読み取ります。</translation>
    </message>
    <message>
        <source>Two readers of MIME see different parts from here on: one sees %1 (%2 parts in all), the other %3 (%4). Exchange had to guess too (inferred).</source>
        <translation>ここから先は、MIME の読み方によってパートが異なります: 一方では %1 (全 %2 パート)、他方では %3 (全 %4 パート) です。Exchange も推測する必要がありました (推定)。</translation>
    </message>
    <message>
        <source>Type the commands at the server’s console.</source>
        <translation>サーバーのコンソールでコマンドを入力してください。</translation>
    </message>
    <message>
        <source>Type the password in step 8 and export the archive there.</source>
        <translation>ステップ 8 でパスワードを入力し、そこでアーカイブを書き出してください。</translation>
    </message>
    <message>
        <source>UTF-7 and UTF-8 no longer make the store fail.</source>
        <translation>UTF-7 と UTF-8 でストアが失敗しなくなります。</translation>
    </message>
    <message>
        <source>UTF-7 needs it; for Polish, Czech, Hungarian, Chinese and Korean it needs SP3.</source>
        <translation>UTF-7 に必要です。ポーランド語、チェコ語、ハンガリー語、中国語、韓国語では SP3 が必要です。</translation>
    </message>
    <message>
        <source>Undo them first: “retest undo”.</source>
        <translation>先に元に戻してください: 「retest undo」。</translation>
    </message>
    <message>
        <source>Undo what it has, and begin a new journal.</source>
        <translation>そこにあるものを元に戻し、新しいジャーナルを開始してください。</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>可能性小</translation>
    </message>
    <message>
        <source>Unlikely: %1</source>
        <translation>可能性小: %1</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <translation>展開して、フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the spool file itself.</source>
        <translation>パスワードを使って展開し、スプールファイル自体を開いてください。</translation>
    </message>
    <message>
        <source>Unpack that file first.</source>
        <translation>先にそのファイルを展開してください。</translation>
    </message>
    <message>
        <source>Unpack the archive and open the file itself.</source>
        <translation>アーカイブを展開し、ファイル自体を開いてください。</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the file itself.</source>
        <translation>パスワードを使ってアーカイブを展開し、ファイル自体を開いてください。</translation>
    </message>
    <message>
        <source>Unpacking stopped after %1 MiB; what follows was not looked at.</source>
        <translation>%1 MiB で展開を中止しました。その先は調べていません。</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>案件を展開しています</translation>
    </message>
    <message>
        <source>Unroutable report discarded</source>
        <translation>経路のないレポートを破棄</translation>
    </message>
    <message>
        <source>Until then ask the sender to send the attachment without Macintosh attributes.</source>
        <translation>それまでは、添付ファイルを Macintosh の属性なしで送るよう、送信者に依頼します。</translation>
    </message>
    <message>
        <source>Up to %1 nested MIME parts are read (30 by default).</source>
        <translation>MIME パートの入れ子は %1 段まで読み取られます (既定は 30)。</translation>
    </message>
    <message>
        <source>Use the computer’s name or its IPv4 address.</source>
        <translation>コンピューターの名前か IPv4 アドレスを使ってください。</translation>
    </message>
    <message>
        <source>Use the usual name, MSExchangeIMC.</source>
        <translation>通常の名前 MSExchangeIMC を使ってください。</translation>
    </message>
    <message>
        <source>Values are replaced in this archive; a log cannot be rewritten, so the events that matter are enclosed as an extract.</source>
        <translation>このアーカイブでは値を置き換えています。ログは書き換えられないため、関係するイベントを抜粋として同梱しています。</translation>
    </message>
    <message>
        <source>Values were replaced (%1). The same name stands for the same value in every file of this archive; names end in .example, addresses of machines are of the ranges for documentation. Who is who is known to those who made the archive.</source>
        <translation>値を置き換えてあります (%1)。このアーカイブのどのファイルでも、同じ名前は同じ値を表します。名前は .example で終わり、コンピューターのアドレスには文書用の範囲を使っています。実際の値は、アーカイブを作成した側が把握しています。</translation>
    </message>
    <message>
        <source>Values were replaced in this report: names that stand for others are the same everywhere in this export. The list of who is who stays with the case.</source>
        <translation>このレポートでは値が置き換えられています。置き換え後の名前は、この書き出しのどこでも同じです。誰が誰かの一覧は案件とともに残ります。</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>サーバー上のウイルススキャナー</translation>
    </message>
    <message>
        <source>Wait for event 1000; do not break the start off.</source>
        <translation>イベント 1000 を待ちます。開始処理を中断しないでください。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Wait until it is back and ask for the service’s state.</source>
        <translation>復帰するまで待ち、サービスの状態を確認してください。</translation>
    </message>
    <message>
        <source>Waiting in IN</source>
        <translation>IN で待機中</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was Internet Explorer 4.0 (or, inferred, a later one) installed on the server after Exchange? It rewrites the list of known charsets (Q168858).</source>
        <translation>Exchange の後に、サーバーに Internet Explorer 4.0 (推定ではそれ以降も) がインストールされましたか? 既知の文字セットの一覧が書き換えられます (Q168858)。</translation>
    </message>
    <message>
        <source>Was a new test mail with accented letters sent each way, and did both arrive readable?</source>
        <translation>アクセント付き文字を含む新しいテストメールを双方向に送り、どちらも読める状態で届きましたか?</translation>
    </message>
    <message>
        <source>Was it there before? Double-click charset-before.reg on the server: that puts its values back, but takes none away. If AliasForCharset was not among them, delete that value by hand.</source>
        <translation>以前から存在した場合: サーバーで charset-before.reg をダブルクリックします。値は元に戻りますが、削除はされません。AliasForCharset がその中になかった場合は、その値を手作業で削除してください。</translation>
    </message>
    <message>
        <source>Was the Exchange Performance Optimizer run shortly before the failures began? perfopt.log records it.</source>
        <translation>失敗が始まる直前に Exchange Performance Optimizer を実行しましたか? perfopt.log に記録されます。</translation>
    </message>
    <message>
        <source>Was the default of the Character Sets on the Internet Mail tab ever changed from Western European (ISO-8859-1)?</source>
        <translation>Internet Mail タブの Character Sets の既定が、Western European (ISO-8859-1) から変更されたことがありますか?</translation>
    </message>
    <message>
        <source>Was the key not in charset-before.reg? Start regedit on the server, open %1, select “%2” below it, and it alone; choose Edit, Delete.</source>
        <translation>キーが charset-before.reg になかった場合: サーバーで regedit を起動し、%1 を開いて、その下の「%2」だけを選択し、Edit、Delete を選びます。</translation>
    </message>
    <message>
        <source>Watch for damaged files: ask for the original in a ZIP file then.</source>
        <translation>破損したファイルに注意してください: その場合は、元のファイルを ZIP で入手します。</translation>
    </message>
    <message>
        <source>Watch the Application log for a day of normal mail: no new event 4117 may appear while the exclusion is in force.</source>
        <translation>通常どおりメールがある 1 日、Application ログに注意します: 除外が有効な間、新しいイベント 4117 が出てはいけません。</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>経過観察</translation>
    </message>
    <message>
        <source>We now try one of the failed messages again. If it arrives, the others follow. Please tell the recipient that an old message may come.</source>
        <translation>これから、失敗したメッセージの 1 つをもう一度試します。届けば、残りを続けます。古いメッセージが届くかもしれないことを、受信者の方にお伝えください。</translation>
    </message>
    <message>
        <source>We will change one setting of the mail service. I tell you what it is now, what it becomes, and how to put it back.</source>
        <translation>メールサービスの設定を 1 つ変更します。現在の値、変更後の値、元に戻す方法をお伝えします。</translation>
    </message>
    <message>
        <source>Were name and password tried?</source>
        <translation>名前とパスワードは試されましたか?</translation>
    </message>
    <message>
        <source>Were the failed messages sent again meanwhile?</source>
        <translation>失敗したメッセージは、その間に送り直されましたか?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>KB Q192186 で求められるもの</translation>
    </message>
    <message>
        <source>What became of a test with messages put back into IN is not known (KB Q230250).</source>
        <translation>IN に戻したメッセージによるテストの結果は不明です (KB Q230250)。</translation>
    </message>
    <message>
        <source>What became of each message</source>
        <translation>各メッセージの結果</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What became of it is not known</source>
        <translation>結果は不明</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>害を及ぼしうること</translation>
    </message>
    <message>
        <source>What could be read is used; copy the log again if you can.</source>
        <translation>読み取れた部分を使用します。可能であればログをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>What does the caller report?</source>
        <translation>問い合わせ者の申告は何ですか?</translation>
    </message>
    <message>
        <source>What failed is a message that a system made, such as a notice of delivery or of failure. The event’s text names no file: the name stands in its data.</source>
        <translation>失敗したのは、配信や失敗の通知など、システムが作成したメッセージです。イベントのテキストにファイルの記載はありません: 名前はデータの中にあります。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>お願いしたいこと</translation>
    </message>
    <message>
        <source>What is recommended for the Character Sets is another now: see step 5.</source>
        <translation>Character Sets の推奨が変わりました: ステップ 5 を参照してください。</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>求められる作業</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it says of the store is in the report; the log itself holds memory of the server.</source>
        <translation>ストアについての記載はレポートにあります。ログ自体にはサーバーのメモリの内容が含まれています。</translation>
    </message>
    <message>
        <source>What lay in IN differed from it afterwards, and was taken away again.</source>
        <translation>その後、IN にあったものがコピーと異なっていたため、取り除きました。</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>人にしか答えられない質問</translation>
    </message>
    <message>
        <source>What speaks for it is too weak to go by.</source>
        <translation>裏付けるものが弱すぎて、よりどころになりません。</translation>
    </message>
    <message>
        <source>What the caller reports</source>
        <translation>問い合わせ者の申告内容</translation>
    </message>
    <message>
        <source>What the cause asks for</source>
        <translation>この原因で求められる作業</translation>
    </message>
    <message>
        <source>What the command answered</source>
        <translation>コマンドの応答</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>証拠が示すこと</translation>
    </message>
    <message>
        <source>What the program asked of the service</source>
        <translation>プログラムからサービスへの要求</translation>
    </message>
    <message>
        <source>What the program moved it can move back, step by step, from what it wrote down. A message that was delivered stays delivered.</source>
        <translation>プログラムが移動したものは、プログラムの記録に従って 1 段階ずつ元に戻せます。配信されたメッセージは配信されたままです。</translation>
    </message>
    <message>
        <source>What the server answered, or was to be set</source>
        <translation>サーバーの応答、または設定する内容</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>そのほかサーバーに必要なもの</translation>
    </message>
    <message>
        <source>What the server needs besides:</source>
        <translation>そのほかサーバーに必要なもの:</translation>
    </message>
    <message>
        <source>What the server’s other files say</source>
        <translation>サーバーのほかのファイルの記載</translation>
    </message>
    <message>
        <source>What to check for missing spool files</source>
        <translation>見つからないスプールファイルの確認事項</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>回答内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What was done on the server stands here as it was recorded; it was not checked against the server.</source>
        <translation>サーバーで実施したことは記録のとおりに記載しています。サーバーと照合して確認してはいません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What was not checked, and what was not done</source>
        <translation>確認していないことと、実施していないこと</translation>
    </message>
    <message>
        <source>What was opened cannot be read any more.</source>
        <translation>開いたものを読み取れなくなりました。</translation>
    </message>
    <message>
        <source>What was put back arrived</source>
        <translation>戻したものが届いた</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>読み取ったもの</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>置き換えたもの</translation>
    </message>
    <message>
        <source>What was tried already</source>
        <translation>すでに試したこと</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>決め手になるもの</translation>
    </message>
    <message>
        <source>What would settle it best: %1</source>
        <translation>最も決め手になるもの: %1</translation>
    </message>
    <message>
        <source>When, and from whom</source>
        <translation>失敗の時期と送信元</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Where Internet Explorer 4.0 or later was installed after Exchange, Sp2_50mm.exe (RESET.INF) puts the MIME database right without stopping a service (Q168735, Q168858).</source>
        <translation>Exchange の後に Internet Explorer 4.0 以降がインストールされた場合は、Sp2_50mm.exe (RESET.INF) で、サービスを停止せずに MIME データベースを修復できます (Q168735、Q168858)。</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>Where one is missing: Windows NT 4.0 CD, folder Langpack, right-click one of the .inf files named for it, Install. ExchSrvr.inf has all conversion tables of Exchange (Q160028).</source>
        <translation>足りないものがある場合: Windows NT 4.0 CD の Langpack フォルダーで、該当する .inf ファイルを右クリックし、Install を選びます。ExchSrvr.inf には Exchange のすべての変換テーブルがあります (Q160028)。</translation>
    </message>
    <message>
        <source>Where the code page is missing, install the language pack from the Windows NT 4.0 CD, \Langpack, or its c_&lt;number&gt;.nls file with the value under Control\Nls\CodePage (Q160028, Q155016); step 5 names them for the charset.</source>
        <translation>コードページがない場合は、Windows NT 4.0 CD の \Langpack から言語パックを、または c_&lt;number&gt;.nls ファイルを Control\Nls\CodePage の値とともにインストールします (Q160028、Q155016)。ステップ 5 に文字セットごとの名前があります。</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>Where the information store or the Internet Mail Service crashed, it names the function.</source>
        <translation>インフォメーションストアまたは Internet Mail Service が異常終了した場合、関数名が分かります。</translation>
    </message>
    <message>
        <source>Where the spool folders lie, limits for recipients and threads, what Exchange was told about charsets, whether a virus scanner is installed.</source>
        <translation>スプールフォルダーの場所、受信者とスレッドの上限、Exchange への文字セットの指定、ウイルススキャナーのインストールの有無。</translation>
    </message>
    <message>
        <source>Where the store crashed, Dr. Watson writes it beside Drwtsn32.log. It holds memory of the server, messages included: send it on request only.</source>
        <translation>ストアが異常終了した場合に、Dr. Watson が Drwtsn32.log と同じ場所に書き込みます。メッセージを含むサーバーのメモリの内容が入っているため、求められたときにだけ送ってください。</translation>
    </message>
    <message>
        <source>Where their text is in another charset it arrives garbled: choose the one that the bytes fit.</source>
        <translation>テキストが別の文字セットの場合は文字化けして届きます: バイト列が一致するものを選んでください。</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>最初に見るもの</translation>
    </message>
    <message>
        <source>Whether Internet Explorer 4.0 or later was installed after Exchange is not known; it rewrites the MIME database.</source>
        <translation>Exchange の後に Internet Explorer 4.0 以降がインストールされたかどうか不明です。MIME データベースが書き換えられます。</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the conversion tables (code pages) of the charsets is not known.</source>
        <translation>サーバーの Windows に、文字セットの変換テーブル (コードページ) があるかどうか不明です。</translation>
    </message>
    <message>
        <source>Whether Windows on the server has the service pack that the charsets need is not known.</source>
        <translation>サーバーの Windows に、文字セットに必要な Service Pack があるかどうか不明です。</translation>
    </message>
    <message>
        <source>Whether a service pack already mends a cause</source>
        <translation>Service Pack で解決済みの原因かどうか</translation>
    </message>
    <message>
        <source>Whether the other messages in ARCHIVE were delivered</source>
        <translation>ARCHIVE のほかのメッセージが配信されたかどうか</translation>
    </message>
    <message>
        <source>Whether the server still did it is not known; the journal and the saved copies have the file. Once the server answers again, undo or resume looks at both folders and settles it.</source>
        <translation>サーバーがその後に実行したかどうか不明です。ファイルはジャーナルと保存コピーにあります。サーバーが再び応答したら、元に戻すか再開すると、両方のフォルダーを確認して処理します。</translation>
    </message>
    <message>
        <source>Whether the server’s MIME database knows the charsets is not known.</source>
        <translation>サーバーの MIME データベースが文字セットに対応しているかどうか不明です。</translation>
    </message>
    <message>
        <source>Whether the service runs again is not recorded.</source>
        <translation>サービスが再び実行中かどうかは、記録されていません。</translation>
    </message>
    <message>
        <source>Which level had Message Archival before it was switched on? It is to be set back.</source>
        <translation>有効にする前、Message Archival はどのレベルでしたか? 元に戻す必要があります。</translation>
    </message>
    <message>
        <source>Which messages failed, and when</source>
        <translation>失敗したメッセージとその時刻</translation>
    </message>
    <message>
        <source>Which service pack Exchange has is not known; some mended something for the charsets.</source>
        <translation>Exchange の Service Pack が不明です。文字セットに関する修正を含むものがあります。</translation>
    </message>
    <message>
        <source>While a scanner is off the server is not protected: only with the customer&apos;s consent, for a stated time, and with somebody who switches it on again.</source>
        <translation>スキャナーが無効な間、サーバーは保護されません: お客様の同意を得て、時間を決め、再び有効にする人がいる場合に限ります。</translation>
    </message>
    <message>
        <source>While the Information Store is stopped nobody reaches a mailbox or a public folder, and mail stands still; the Internet Mail Service stops with it</source>
        <translation>Information Store の停止中は、だれもメールボックスやパブリックフォルダーを利用できず、メールも止まります。Internet Mail Service も一緒に停止します</translation>
    </message>
    <message>
        <source>While the service does not start, no mail from outside comes in: know first who can reach the console.</source>
        <translation>サービスが開始しない間、外部からのメールは届きません: コンソールを操作できる人を先に確認しておいてください。</translation>
    </message>
    <message>
        <source>Who, or where</source>
        <translation>担当または場所</translation>
    </message>
    <message>
        <source>Whoever stops the service has to be able to start it again.</source>
        <translation>サービスを停止する人は、再び開始できなければなりません。</translation>
    </message>
    <message>
        <source>Whoever takes the setting for the cause when it is another one changes something that worked, and the mail still does not arrive.</source>
        <translation>別の原因なのに設定を原因とみなすと、正常だったものを変えることになり、メールは届かないままです。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why another choice</source>
        <translation>別のものを選んだ理由</translation>
    </message>
    <message>
        <source>Why is this cause dismissed?</source>
        <translation>この原因を却下する理由は?</translation>
    </message>
    <message>
        <source>Why it is not the one</source>
        <translation>この原因ではない理由</translation>
    </message>
    <message>
        <source>Why not, and what was seen</source>
        <translation>除いた理由と確認された事実</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>該当しない理由: %1</translation>
    </message>
    <message>
        <source>Why, and what speaks against it</source>
        <translation>理由と、それに反する点</translation>
    </message>
    <message>
        <source>Why, or what would settle it</source>
        <translation>理由、または決め手になるもの</translation>
    </message>
    <message>
        <source>Windows NT 4.0 and 2000 know SMB1 alone: allow it (--smb1).</source>
        <translation>Windows NT 4.0 と 2000 は SMB1 だけを使用します: 許可してください (--smb1)。</translation>
    </message>
    <message>
        <source>Windows answered with error %1</source>
        <translation>Windows がエラー %1 を返しました</translation>
    </message>
    <message>
        <source>Windows had an internal error (error %1): it only says that the service did not start</source>
        <translation>Windows の内部エラーです (エラー %1): サービスが開始しなかったことしか分かりません</translation>
    </message>
    <message>
        <source>Windows has locked its list of services (error %1)</source>
        <translation>Windows のサービス一覧がロックされています (エラー %1)</translation>
    </message>
    <message>
        <source>Windows holds the log of a running server open. On the server, in Event Viewer, choose Log, Save As, type Event Log File (*.EVT), and open what it wrote; do not clear the log.</source>
        <translation>稼働中のサーバーのログは Windows が開いています。サーバーの Event Viewer で Log、Save As を選び、種類は Event Log File (*.EVT) にして、保存したものを開いてください。ログは消去しないでください。</translation>
    </message>
    <message>
        <source>Windows on the server lacks the conversion tables (code pages) of some charsets: its registry does not list them.</source>
        <translation>サーバーの Windows に、一部の文字セットの変換テーブル (コードページ) がありません: レジストリの一覧にありません。</translation>
    </message>
    <message>
        <source>Windows says that it runs already (error %1)</source>
        <translation>すでに実行中です (エラー %1)</translation>
    </message>
    <message>
        <source>Windows’s own calls need a computer with Windows</source>
        <translation>Windows の API を使うには、Windows のコンピューターが必要です</translation>
    </message>
    <message>
        <source>With ResolveP2 on, the service looks the sender up in the directory. Two entries bear the address, the directory answers “ambiguous”, and the store refuses the message.</source>
        <translation>ResolveP2 が有効な場合、サービスは送信者をディレクトリで検索します。2 つの項目が同じアドレスを持つと、ディレクトリは「あいまい」と応答し、ストアはメッセージを拒否します。</translation>
    </message>
    <message>
        <source>With less than %1 bytes free on the drive of the spool folders the service takes no new messages until there is more.</source>
        <translation>スプールフォルダーのドライブの空きが %1 バイトを下回ると、空きが増えるまでサービスは新しいメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>With the service stopped, move this one file out of IN to a folder of its own, and keep it; then start the service (KB Q232279).</source>
        <translation>サービスを停止した状態で、この 1 ファイルを IN から専用のフォルダーに移して保管し、サービスを開始します (KB Q232279)。</translation>
    </message>
    <message>
        <source>With the tool imccopy from the Exchange Server 5.5 CD, on the server (documented, Q262126). It lies in Server\Support\Utils in the folder of the server’s platform (probably I386, or Alpha on such a machine). -save only reads. Rights: an account that may administer Exchange on this server; the article names none, so take the one that set the server up or the service account (inferred).</source>
        <translation>サーバーで、Exchange Server 5.5 CD のツール imccopy を使います (記載あり: Q262126)。Server\Support\Utils の、サーバーのプラットフォームのフォルダーにあります (おそらく I386、該当するマシンでは Alpha)。-save は読み取るだけです。権限: このサーバーの Exchange を管理できるアカウント。記事に指定はないため、サーバーをセットアップしたアカウントかサービスアカウントを使ってください (推定)。</translation>
    </message>
    <message>
        <source>With the tool imccopy, on the server, where the Exchange Server CD of this very version has it in Server\Support\Utils in the folder of the server’s platform (probably I386, Alpha, or others with 4.0). The article shows it for 5.5; that it does the same here is inferred. -save only reads. Rights: an account that may administer Exchange on this server (inferred).</source>
        <translation>サーバーで、ツール imccopy を使います。このバージョンの Exchange Server CD に含まれていれば、Server\Support\Utils の、サーバーのプラットフォームのフォルダーにあります (おそらく I386、Alpha。4.0 ではほかのものも)。記事は 5.5 のもので、ここでも同じように動作するというのは推定です。-save は読み取るだけです。権限: このサーバーの Exchange を管理できるアカウント (推定)。</translation>
    </message>
    <message>
        <source>Write down both lists of “%2”. Then select it and choose Remove.</source>
        <translation>「%2」の両方のリストを書き留めます。その後、それを選択し、Remove を選びます。</translation>
    </message>
    <message>
        <source>Write down every entry of the list from top to bottom, each with its MIME and Non-MIME list. An entry that is not there is worth a note too.</source>
        <translation>一覧のすべての項目を、MIME と Non-MIME のリストも含めて、上から順に書き留めます。項目がないことも書いておいてください。</translation>
    </message>
    <message>
        <source>Write down or save the present setting first (“imccopy -save domain imc.txt”).</source>
        <translation>先に、現在の設定を書き留めるか保存してください (「imccopy -save domain imc.txt」)。</translation>
    </message>
    <message>
        <source>Write down the present value before you change anything on the server.</source>
        <translation>サーバーで何かを変更する前に、現在の値を書き留めます。</translation>
    </message>
    <message>
        <source>Write it as NAME or DOMAIN\NAME, without the password.</source>
        <translation>パスワードを付けずに、NAME または DOMAIN\NAME の形式で書いてください。</translation>
    </message>
    <message>
        <source>Write it as \\SERVER\SHARE\FOLDER or smb://SERVER/SHARE/FOLDER.</source>
        <translation>\\SERVER\SHARE\FOLDER または smb://SERVER/SHARE/FOLDER の形式で書いてください。</translation>
    </message>
    <message>
        <source>Write it as smb://SERVER/SHARE/FOLDER, and give the user’s name and the password on their own.</source>
        <translation>smb://SERVER/SHARE/FOLDER の形式で書き、ユーザー名とパスワードは別に指定してください。</translation>
    </message>
    <message>
        <source>Write it down in the caller&apos;s own words. If the log shows no event 4117 this walkthrough is not the right one; the report says so then.</source>
        <translation>問い合わせ者自身の言葉で書き留めます。ログにイベント 4117 がなければ、このウォークスルーは当てはまりません。その場合はレポートにもそう記載されます。</translation>
    </message>
    <message>
        <source>Write it elsewhere on the same drive and move it in whole (KB Q250441, Q279320).</source>
        <translation>同じドライブの別の場所に作成し、完成したものを移動してください (KB Q250441、Q279320)。</translation>
    </message>
    <message>
        <source>Write it into the file as its own line: “password = …”.</source>
        <translation>ファイルに独立した行として書いてください: 「password = …」。</translation>
    </message>
    <message>
        <source>Write the entry&apos;s values down first. Then give it the recommended Character Sets, or remove it only if nobody&apos;s mail to or from that domain needs it (Q185107, Q156063).</source>
        <translation>先に項目の値を書き留めます。その後、推奨の Character Sets を設定します。削除するのは、そのドメインとのメールに必要としている人がいない場合だけにしてください (Q185107、Q156063)。</translation>
    </message>
    <message>
        <source>Write the file elsewhere on the server&apos;s drive, then move it into PICKUP: a file that is still empty there fails with event 4164 (KB Q250441, Q279320).</source>
        <translation>ファイルをサーバーのドライブの別の場所に作成してから、PICKUP に移動します: そこに空のままのファイルがあると、イベント 4164 で失敗します (KB Q250441、Q279320)。</translation>
    </message>
    <message>
        <source>Write the file that puts back only what the plan changed, and take it to the server.</source>
        <translation>計画で変更したものだけを元に戻すファイルを書き出し、サーバーに持って行きます。</translation>
    </message>
    <message>
        <source>Write the restore file and take it to the server. It is the newest imported save with only the planned lists changed.</source>
        <translation>復元ファイルを書き出し、サーバーに持って行きます。読み込んだ最新の保存内容のうち、計画したリストだけを変更したものです。</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>アーカイブを書き込み中</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, all rows</source>
        <translation>はい、すべての行</translation>
    </message>
    <message>
        <source>Yes, and some are damaged</source>
        <translation>はい、一部は破損していた</translation>
    </message>
    <message>
        <source>Yes, at least some: they would arrive twice</source>
        <translation>はい、少なくとも一部: 2 通届くことになる</translation>
    </message>
    <message>
        <source>Yes, before the failures already</source>
        <translation>はい、失敗の前から</translation>
    </message>
    <message>
        <source>Yes, both</source>
        <translation>はい、両方とも</translation>
    </message>
    <message>
        <source>Yes, but only since then</source>
        <translation>はい、ただし失敗の後から</translation>
    </message>
    <message>
        <source>Yes, it runs</source>
        <translation>はい、実行中</translation>
    </message>
    <message>
        <source>Yes: one machine under several names</source>
        <translation>はい: 1 台のマシンに複数の名前がある</translation>
    </message>
    <message>
        <source>Yes: several servers, all belong here</source>
        <translation>はい: 複数のサーバーで、すべて関係がある</translation>
    </message>
    <message>
        <source>You can go on working in the meantime.</source>
        <translation>その間も作業を続けていただけます。</translation>
    </message>
    <message>
        <source>You may have had no report of this. The message was kept here.</source>
        <translation>この件の通知が届いていない場合があります。メッセージは当方で保管していました。</translation>
    </message>
    <message>
        <source>Your message “[subject]” was not delivered</source>
        <translation>メッセージ「[件名]」が配信されませんでした</translation>
    </message>
    <message>
        <source>Zero bytes at the file&apos;s end belong to no message and are left out: %1.</source>
        <translation>ファイル末尾のゼロバイトはどのメッセージにも属さないため、除外しています: %1。</translation>
    </message>
    <message>
        <source>[We will try to deliver it again by … / Please send it once more.] If you send it once more, the recipient may get it twice.</source>
        <translation>[… までにもう一度配信を試みます。 / お手数ですが、もう一度お送りください。] もう一度お送りいただくと、受信者に 2 通届くことがあります。</translation>
    </message>
    <message>
        <source>[server]</source>
        <translation>[サーバー名]</translation>
    </message>
    <message>
        <source>a byte is two digits: one is missing here</source>
        <translation>1 バイトは 2 桁です: ここでは 1 桁足りません</translation>
    </message>
    <message>
        <source>a character set is missing for the new row “%1”</source>
        <translation>新しい行「%1」の文字セットがありません</translation>
    </message>
    <message>
        <source>a date in the message&apos;s header cannot be read (inferred from KB Q190084)</source>
        <translation>メッセージのヘッダーの日付を読み取れません (KB Q190084 からの推定)</translation>
    </message>
    <message>
        <source>a file in it is packed in a way that is not read (%1)</source>
        <translation>中に、対応していない方法で圧縮されたファイルがあります (%1)</translation>
    </message>
    <message>
        <source>a file of that name lies in IN; it is never overwritten</source>
        <translation>同じ名前のファイルが IN にあります。決して上書きしません</translation>
    </message>
    <message>
        <source>a file of that name lies there already; it is never overwritten</source>
        <translation>同じ名前のファイルがすでにあります。決して上書きしません</translation>
    </message>
    <message>
        <source>a general failure: it says nothing of the cause (KB Q246051)</source>
        <translation>一般的な失敗: 原因は分かりません (KB Q246051)</translation>
    </message>
    <message>
        <source>a live log can be read from Windows only</source>
        <translation>稼働中のログは Windows からしか読み取れません</translation>
    </message>
    <message>
        <source>a new event 4117 names it</source>
        <translation>新しいイベント 4117 がこれを示しています</translation>
    </message>
    <message>
        <source>a new event 4182 names it: the service gave up and would try it again at each start (KB Q232279)</source>
        <translation>新しいイベント 4182 がこれを示しています: サービスは処理を諦め、開始のたびに再試行します (KB Q232279)</translation>
    </message>
    <message>
        <source>a news article was posted back (KB Q177778)</source>
        <translation>ニュース記事が返送されました (KB Q177778)</translation>
    </message>
    <message>
        <source>a port and options for the client are for the way net-rpc alone</source>
        <translation>ポートとクライアントのオプションは net-rpc の方法専用です</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>ポートは 1 ～ 65535 の数値です</translation>
    </message>
    <message>
        <source>a provider failed or could not log on, as MAPI uses this code everywhere; no KB article explains it here (KB Q169686 shows it)</source>
        <translation>プロバイダーが失敗したか、ログオンできませんでした (MAPI 全般でのこのコードの意味)。この場合について説明した KB 記事はありません (KB Q169686 に例があります)</translation>
    </message>
    <message>
        <source>a rule waits for the answer to “%1”, which is not asked</source>
        <translation>規則が「%1」の回答を待っていますが、その質問はありません</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone and does not begin with “-”</source>
        <translation>サーバーの名前に使えるのは英字、数字、「.」、「-」、「_」だけで、「-」で始めることはできません</translation>
    </message>
    <message>
        <source>a server’s name has letters, digits, “.”, “-” and “_” alone, and a port is a number from 1 to 65535</source>
        <translation>サーバーの名前に使えるのは英字、数字、「.」、「-」、「_」だけで、ポートは 1 ～ 65535 の数値です</translation>
    </message>
    <message>
        <source>a service that it depends on did not start (error %1)</source>
        <translation>依存先のサービスが開始しませんでした (エラー %1)</translation>
    </message>
    <message>
        <source>a service that it depends on does not exist (error %1)</source>
        <translation>依存先のサービスが存在しません (エラー %1)</translation>
    </message>
    <message>
        <source>a service’s name has letters, digits, “_”, “.”, “$” and “-” alone</source>
        <translation>サービスの名前に使えるのは英字、数字、「_」、「.」、「$」、「-」だけです</translation>
    </message>
    <message>
        <source>a text that quotes events; it covers no span of time</source>
        <translation>イベントを引用したテキスト。期間の情報なし</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>access is denied (error %1)</source>
        <translation>アクセスが拒否されました (エラー %1)</translation>
    </message>
    <message>
        <source>access is denied (error 5)</source>
        <translation>アクセスが拒否されました (エラー 5)</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>all domains (Default)</source>
        <translation>すべてのドメイン (Default)</translation>
    </message>
    <message>
        <source>all moves are done</source>
        <translation>移動はすべて完了</translation>
    </message>
    <message>
        <source>all other services of Exchange depend on it and stop with it</source>
        <translation>ほかのすべての Exchange サービスがこれに依存し、一緒に停止します</translation>
    </message>
    <message>
        <source>an address must not hold a user’s name or a password</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>an entry in it is damaged</source>
        <translation>中のエントリが破損しています</translation>
    </message>
    <message>
        <source>another file has taken its name where it came from</source>
        <translation>元の場所に同じ名前の別のファイルがあります</translation>
    </message>
    <message>
        <source>another file&apos;s name differs from its own in case alone: which of them the event means cannot be told</source>
        <translation>名前の大文字と小文字だけが異なる別のファイルがあります: イベントがどちらを指すか分かりません</translation>
    </message>
    <message>
        <source>another folder was opened with it</source>
        <translation>別のフォルダーと一緒に開かれています</translation>
    </message>
    <message>
        <source>another program has changed the file since it was read here</source>
        <translation>ここで読み取った後、別のプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>別のプログラムが開いています</translation>
    </message>
    <message>
        <source>another program has locked it</source>
        <translation>別のプログラムがロックしています</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>別のプログラムが書き込んでいます</translation>
    </message>
    <message>
        <source>another window or command is working with this journal</source>
        <translation>別のウィンドウまたはコマンドがこのジャーナルを使用しています</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>arrived, as was said</source>
        <translation>到着 (申告による)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>ask for the room on the drive</source>
        <translation>ドライブの空き容量の確認</translation>
    </message>
    <message>
        <source>ask for the state of the service</source>
        <translation>サービスの状態の確認</translation>
    </message>
    <message>
        <source>asked for by name</source>
        <translation>名前で指定</translation>
    </message>
    <message>
        <source>at least one digit must be known</source>
        <translation>少なくとも 1 桁は分かっている必要があります</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>応答メッセージ</translation>
    </message>
    <message>
        <source>between %1 and %2 (UTC)</source>
        <translation>%1 から %2 までの間 (UTC)</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>both folders are one</source>
        <translation>両方のフォルダーが同じです</translation>
    </message>
    <message>
        <source>bring the folder to the disk</source>
        <translation>フォルダーのディスクへの書き込み</translation>
    </message>
    <message>
        <source>by hand there is nothing that the program could ask</source>
        <translation>手作業の場合、プログラムから確認できるものはありません</translation>
    </message>
    <message>
        <source>bytes that “%1” cannot have</source>
        <translation>「%1」ではありえないバイト</translation>
    </message>
    <message>
        <source>charset-list</source>
        <translation>文字セット一覧</translation>
    </message>
    <message>
        <source>closed properly</source>
        <translation>正常に終了</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable</source>
        <translation>正常に終了。読み取り不可 %2</translation>
    </message>
    <message>
        <source>closed properly; %2 unreadable; a checksum fails in %1 of its blocks</source>
        <translation>正常に終了。読み取り不可 %2。%1 個のブロックでチェックサム不一致</translation>
    </message>
    <message>
        <source>closed properly; events may be damaged: a checksum fails in %1 of its blocks</source>
        <translation>正常に終了。イベントが破損している可能性あり: %1 個のブロックでチェックサム不一致</translation>
    </message>
    <message>
        <source>collect the evidence</source>
        <translation>証拠の収集</translation>
    </message>
    <message>
        <source>collect the evidence in the folder</source>
        <translation>フォルダー内の証拠の収集</translation>
    </message>
    <message>
        <source>compute the checksum</source>
        <translation>チェックサムの計算</translation>
    </message>
    <message>
        <source>computing checksums</source>
        <translation>チェックサムを計算中</translation>
    </message>
    <message>
        <source>copied while in use</source>
        <translation>使用中にコピー</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header</source>
        <translation>使用中にコピー。ヘッダーより新しいレコード %1 件</translation>
    </message>
    <message>
        <source>copied while in use; %1 record newer than its header; %2 unreadable</source>
        <translation>使用中にコピー。ヘッダーより新しいレコード %1 件。読み取り不可 %2</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header</source>
        <translation>使用中にコピー。ヘッダーより新しいレコード %1 件</translation>
    </message>
    <message>
        <source>copied while in use; %1 records newer than its header; %2 unreadable</source>
        <translation>使用中にコピー。ヘッダーより新しいレコード %1 件。読み取り不可 %2</translation>
    </message>
    <message>
        <source>copied while in use; %2 unreadable</source>
        <translation>使用中にコピー。読み取り不可 %2</translation>
    </message>
    <message>
        <source>copy the evidence into the case</source>
        <translation>証拠の案件へのコピー</translation>
    </message>
    <message>
        <source>copy the file before it is moved</source>
        <translation>移動前のファイルのコピー</translation>
    </message>
    <message>
        <source>could not be moved</source>
        <translation>移動できず</translation>
    </message>
    <message>
        <source>count the lines</source>
        <translation>行数の計算</translation>
    </message>
    <message>
        <source>cut off before its end</source>
        <translation>途中で切れている</translation>
    </message>
    <message>
        <source>cut off before its end; %2 unreadable</source>
        <translation>途中で切れている。読み取り不可 %2</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event</source>
        <translation>途中で切れている。読み取れるイベントなし</translation>
    </message>
    <message>
        <source>cut off before its end; holds no readable event; %2 unreadable</source>
        <translation>途中で切れている。読み取れるイベントなし。読み取り不可 %2</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>damaged file</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>declared character sets</source>
        <translation>指定された文字セット</translation>
    </message>
    <message>
        <source>declares “%1”</source>
        <translation>「%1」を指定</translation>
    </message>
    <message>
        <source>decode the attachment</source>
        <translation>添付ファイルのデコード</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>documented: event 1000 of the Internet Mail Service</source>
        <translation>記載あり: Internet Mail Service のイベント 1000</translation>
    </message>
    <message>
        <source>domain not known</source>
        <translation>ドメイン不明</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>dr-watson</source>
        <translation>Dr. Watson ログ</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>ended with %1.</source>
        <translation>終了コードは %1 です。</translation>
    </message>
    <message>
        <source>entry %1 (%2) calls %3 documented but names no article</source>
        <translation>エントリ %1 (%2): %3 を documented としていますが、記事の指定がありません</translation>
    </message>
    <message>
        <source>entry %1 (%2) claims the label &quot;%3&quot;, which is the name of another character set</source>
        <translation>エントリ %1 (%2): ラベル「%3」は別の文字セットの名前です</translation>
    </message>
    <message>
        <source>entry %1 (%2) covers more than %3 character sets</source>
        <translation>エントリ %1 (%2): 対象の文字セットが %3 個を超えています</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a field &quot;%3&quot; of another kind than the README describes</source>
        <translation>エントリ %1 (%2): フィールド「%3」の種類が README の説明と異なります</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a table with a wrong byte or character</source>
        <translation>エントリ %1 (%2): 表に誤ったバイトまたは文字があります</translation>
    </message>
    <message>
        <source>entry %1 (%2) has a wider charset and areas of bytes of its own, such as &quot;A0-FF&quot;, or neither</source>
        <translation>エントリ %1 (%2): より広い文字セットと、「A0-FF」のような独自のバイト範囲の、両方があるか、どちらもありません</translation>
    </message>
    <message>
        <source>entry %1 (%2) has an empty or overlong name for version %3</source>
        <translation>エントリ %1 (%2): バージョン %3 の名前が空か、長すぎます</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the order &quot;%3&quot;; it is visual or logical</source>
        <translation>エントリ %1 (%2): 順序が「%3」です。visual または logical を指定します</translation>
    </message>
    <message>
        <source>entry %1 (%2) has the unknown field &quot;%3&quot;</source>
        <translation>エントリ %1 (%2): 不明なフィールド「%3」があります</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks imsName or imsToken</source>
        <translation>エントリ %1 (%2): imsName または imsToken がありません</translation>
    </message>
    <message>
        <source>entry %1 (%2) lacks the change or the article of %3</source>
        <translation>エントリ %1 (%2): %3 の変更または記事がありません</translation>
    </message>
    <message>
        <source>entry %1 (%2) names no article for version %3</source>
        <translation>エントリ %1 (%2): バージョン %3 の記事の指定がありません</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the Exchange version &quot;%3&quot;; it is 4.0, 5.0 or 5.5</source>
        <translation>エントリ %1 (%2): Exchange のバージョンが「%3」です。4.0、5.0、5.5 のいずれかを指定します</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the service pack &quot;%3&quot;; it is written like 5.5 SP3 or Windows NT 4.0 SP4</source>
        <translation>エントリ %1 (%2): Service Pack が「%3」です。5.5 SP3 または Windows NT 4.0 SP4 のように書きます</translation>
    </message>
    <message>
        <source>entry %1 (%2) names the unknown decoder %3</source>
        <translation>エントリ %1 (%2): 不明なデコーダー %3 が指定されています</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the label &quot;%3&quot;</source>
        <translation>エントリ %1 (%2): ラベル「%3」が重複しています</translation>
    </message>
    <message>
        <source>entry %1 (%2) repeats the setting name &quot;%3&quot;</source>
        <translation>エントリ %1 (%2): 設定名「%3」が重複しています</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no article number such as Q230250</source>
        <translation>エントリ %1 (%2): 「%3」は Q230250 のような記事番号ではありません</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no basis; it is documented, inferred, stated or server</source>
        <translation>エントリ %1 (%2): 「%3」は根拠の種類ではありません。documented、inferred、stated、server のいずれかを指定します</translation>
    </message>
    <message>
        <source>entry %1 (%2): &quot;%3&quot; is no name of such a file</source>
        <translation>エントリ %1 (%2): 「%3」はそのようなファイルの名前ではありません</translation>
    </message>
    <message>
        <source>entry %1 (%2): imsNameBasis is documented where imsVersions has the article, and only there</source>
        <translation>エントリ %1 (%2): imsNameBasis が documented になるのは、imsVersions に記事がある場合に限られます</translation>
    </message>
    <message>
        <source>entry %1 has no name in lower case</source>
        <translation>エントリ %1 に小文字の名前がありません</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>エスカレーション済み</translation>
    </message>
    <message>
        <source>event 4117 names it</source>
        <translation>イベント 4117 がこれを示しています</translation>
    </message>
    <message>
        <source>event 4132 has its name in its data</source>
        <translation>イベント 4132 のデータに名前があります</translation>
    </message>
    <message>
        <source>event-log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>event-text</source>
        <translation>イベントの文</translation>
    </message>
    <message>
        <source>evidence/spool/: the messages that failed. evidence/events.jsonl: the events about them, one a line.</source>
        <translation>evidence/spool/: 失敗したメッセージ。evidence/events.jsonl: それに関するイベント (1 行に 1 件)。</translation>
    </message>
    <message>
        <source>export the events</source>
        <translation>イベントの書き出し</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC</source>
        <translation>テキストとしてエクスポート。時刻はローカル時刻 (ここでは UTC と見なす)</translation>
    </message>
    <message>
        <source>exported as text; its times are local, here taken as UTC; %1 unreadable</source>
        <translation>テキストとしてエクスポート。時刻はローカル時刻 (ここでは UTC と見なす)。読み取り不可 %1</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone</source>
        <translation>テキストとしてエクスポート。時刻は指定されたタイムゾーンで読み取り</translation>
    </message>
    <message>
        <source>exported as text; its times are read in the stated zone; %1 unreadable</source>
        <translation>テキストとしてエクスポート。時刻は指定されたタイムゾーンで読み取り。読み取り不可 %1</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone</source>
        <translation>テキストとしてエクスポート。時刻にタイムゾーンの記載あり</translation>
    </message>
    <message>
        <source>exported as text; its times tell their zone; %1 unreadable</source>
        <translation>テキストとしてエクスポート。時刻にタイムゾーンの記載あり。読み取り不可 %1</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known</source>
        <translation>テキストとしてエクスポート。日付の並び順は不明</translation>
    </message>
    <message>
        <source>exported as text; the order of its dates is not known; %1 unreadable</source>
        <translation>テキストとしてエクスポート。日付の並び順は不明。読み取り不可 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>fetch the spool files</source>
        <translation>スプールファイルの取り込み</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>file %1 (name inferred); Langpack: %2</source>
        <translation>ファイル %1 (名前は推定)。Langpack: %2</translation>
    </message>
    <message>
        <source>file %1; Langpack: %2</source>
        <translation>ファイル %1。Langpack: %2</translation>
    </message>
    <message>
        <source>files in a folder named PICKUP are taken at once, also while they are being written</source>
        <translation>PICKUP という名前のフォルダーのファイルは、書き込み中でもすぐに取り込まれます</translation>
    </message>
    <message>
        <source>finish the work</source>
        <translation>処理の完了</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>format flags</source>
        <translation>形式フラグ</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>from byte %1; marked: %2 bytes at %3</source>
        <translation>バイト %1 から。強調表示: %3 から %2 バイト</translation>
    </message>
    <message>
        <source>holds no events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>holds no readable event; %1 unreadable</source>
        <translation>読み取れるイベントなし。読み取り不可 %1</translation>
    </message>
    <message>
        <source>holds no readable event; %2 unreadable</source>
        <translation>読み取れるイベントなし。読み取り不可 %2</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>id: “%1” is no id of lower-case words with hyphens, or is one that the program keeps for itself</source>
        <translation>id: 「%1」はハイフンでつないだ小文字の語の ID ではないか、プログラムが予約しているものです</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>inferred: the server&apos;s own Received line in spool file %1</source>
        <translation>推定: スプールファイル %1 にある、サーバー自体の Received 行</translation>
    </message>
    <message>
        <source>ip-addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>読み取り中に短くなりました</translation>
    </message>
    <message>
        <source>it begins neither with REGEDIT4 nor with Windows Registry Editor</source>
        <translation>先頭が REGEDIT4 でも Windows Registry Editor でもありません</translation>
    </message>
    <message>
        <source>it came inside another file and is no file by itself</source>
        <translation>別のファイルの中にあったもので、単独のファイルではありません</translation>
    </message>
    <message>
        <source>it can stop the service or the store (4116, 4102, 4182, 3039)</source>
        <translation>サービスまたはストアを停止させるおそれがあります (4116、4102、4182、3039)</translation>
    </message>
    <message>
        <source>it can stop the service or the store: put it back last and alone, naming it with --files</source>
        <translation>サービスまたはストアを停止させるおそれがあります: --files で指定し、最後に単独で戻してください</translation>
    </message>
    <message>
        <source>it does not begin as a registry export does</source>
        <translation>先頭がレジストリのエクスポートではありません</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it does not hold the sentence of event 4117, 4118 or 4182</source>
        <translation>イベント 4117、4118、4182 のどの文も含まれていません</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>it does not say how to talk to a server</source>
        <translation>サーバーとの通信方法が指定されていません</translation>
    </message>
    <message>
        <source>it had not been moved yet</source>
        <translation>まだ移動されていませんでした</translation>
    </message>
    <message>
        <source>it has %1 entries; at most %2 are read</source>
        <translation>エントリが %1 件あります。読み取れるのは最大 %2 件です</translation>
    </message>
    <message>
        <source>it has a part that no folder can be called</source>
        <translation>フォルダー名にできない部分があります</translation>
    </message>
    <message>
        <source>it has a row for “%1” already</source>
        <translation>「%1」の行がすでにあります</translation>
    </message>
    <message>
        <source>it has been in IN for a quarter of an hour or longer while the service was running</source>
        <translation>サービスの実行中に、15 分以上 IN に残っています</translation>
    </message>
    <message>
        <source>it has grown too large for one case</source>
        <translation>1 つの案件としては大きくなりすぎました</translation>
    </message>
    <message>
        <source>it has neither this name nor another one of it</source>
        <translation>この名前でも、それに代わる別の名前でも存在しません</translation>
    </message>
    <message>
        <source>it has no Default row that a new row could be made like</source>
        <translation>新しい行のひな型となる Default 行がありません</translation>
    </message>
    <message>
        <source>it has no [Domain] section</source>
        <translation>[Domain] セクションがありません</translation>
    </message>
    <message>
        <source>it has no entry in the form of the Internet Mail Service’s SMTP protocol log</source>
        <translation>Internet Mail Service の SMTP プロトコルログの形式のエントリがありません</translation>
    </message>
    <message>
        <source>it has no entry in the form that Exchange 4.0 to 5.5 writes</source>
        <translation>Exchange 4.0 ～ 5.5 の形式のエントリがありません</translation>
    </message>
    <message>
        <source>it has no entry of an SMTP protocol log</source>
        <translation>SMTP プロトコルログのエントリがありません</translation>
    </message>
    <message>
        <source>it has no fault in the form that Dr. Watson of Windows NT and later writes</source>
        <translation>Windows NT 以降の Dr. Watson の形式の障害がありません</translation>
    </message>
    <message>
        <source>it has no list &quot;charsets&quot;</source>
        <translation>リスト「charsets」がありません</translation>
    </message>
    <message>
        <source>it has no row behind which a new one could be put</source>
        <translation>新しい行をその後に置ける行がありません</translation>
    </message>
    <message>
        <source>it has no row for “%1”</source>
        <translation>「%1」の行がありません</translation>
    </message>
    <message>
        <source>it has no token of a known character set</source>
        <translation>既知の文字セットのトークンがありません</translation>
    </message>
    <message>
        <source>it has “%1” for code page %2</source>
        <translation>コードページ %2 に対して「%1」があります</translation>
    </message>
    <message>
        <source>it holds a file that is no part of a case: %1</source>
        <translation>案件の一部でないファイルが入っています: %1</translation>
    </message>
    <message>
        <source>it holds more files than a case does</source>
        <translation>案件に入る数を超えるファイルが入っています</translation>
    </message>
    <message>
        <source>it holds more than %1 answers</source>
        <translation>%1 件を超える回答が入っています</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>%1 件を超えるエントリが入っています</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>%1 個を超えるファイルが入っています</translation>
    </message>
    <message>
        <source>it holds more than %1 files, or more than %2 MB</source>
        <translation>%1 個を超えるファイル、または %2 MB を超えるデータが入っています</translation>
    </message>
    <message>
        <source>it holds more than %1 files; those were looked at</source>
        <translation>%1 個を超えるファイルが入っています。調べたのはそこまでです</translation>
    </message>
    <message>
        <source>it holds other bytes than when it was looked at for the plan</source>
        <translation>計画のために確認した時と内容が異なります</translation>
    </message>
    <message>
        <source>it holds the cause “%1”, which has to lie in a file of its own name</source>
        <translation>原因「%1」が入っていますが、これは自身の名前のファイルに置く必要があります</translation>
    </message>
    <message>
        <source>it holds two trees of the Internet Mail Service: “%1” and “%2”</source>
        <translation>Internet Mail Service のツリーが 2 つ入っています: 「%1」と「%2」</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>デバイスまたはパイプです</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>フォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>it is a key in Windows’ own binary form, as Save Key of Regedt32 writes it</source>
        <translation>Regedt32 の Save Key が書き出す、Windows 独自のバイナリ形式のキーです</translation>
    </message>
    <message>
        <source>it is a key in words, as Save Subtree As of Regedt32 writes it</source>
        <translation>Regedt32 の Save Subtree As が書き出す、文章形式のキーです</translation>
    </message>
    <message>
        <source>it is a link to another file; links are never followed</source>
        <translation>別のファイルへのリンクです。リンクは決してたどりません</translation>
    </message>
    <message>
        <source>it is a zip archive without anything known here in it</source>
        <translation>ZIP アーカイブですが、中に既知のものがありません</translation>
    </message>
    <message>
        <source>it is damaged or no zip archive (%1)</source>
        <translation>破損しているか、ZIP アーカイブではありません (%1)</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>破損しています: %1</translation>
    </message>
    <message>
        <source>it is delivered if what probably kept it was mended: %1</source>
        <translation>おそらく妨げていたものが取り除かれていれば、配信されます: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>it is gone from IN, but ARCHIVE cannot be read</source>
        <translation>IN からなくなりましたが、ARCHIVE を読み取れません</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too, and no new event names it: ask the recipient, or read a log that was copied later</source>
        <translation>配信済みのメールも保管される ARCHIVE に再びあり、それを示す新しいイベントはありません: 受信者に確認するか、後でコピーしたログを読み取ってください</translation>
    </message>
    <message>
        <source>it is in ARCHIVE again, where delivered mail is kept too: name a fresh log, or ask the recipient</source>
        <translation>配信済みのメールも保管される ARCHIVE に再びあります: 新しいログを指定するか、受信者に確認してください</translation>
    </message>
    <message>
        <source>it is in IN</source>
        <translation>IN にあります</translation>
    </message>
    <message>
        <source>it is in neither folder as it should be</source>
        <translation>どちらのフォルダーにも本来の状態ではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes, unpacked</source>
        <translation>展開すると %1 バイトを超えます</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>16 MiB を超えています</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB, as no case is</source>
        <translation>16 MiB を超えています。これほど大きい案件はありません</translation>
    </message>
    <message>
        <source>it is larger than a journal can be</source>
        <translation>ジャーナルとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>%1 バイトより長くなっています</translation>
    </message>
    <message>
        <source>it is longer than 1024 bytes or holds a zero byte</source>
        <translation>1024 バイトより長いか、ゼロバイトを含んでいます</translation>
    </message>
    <message>
        <source>it is marked read-only</source>
        <translation>読み取り専用の属性があります</translation>
    </message>
    <message>
        <source>it is missing from the program: %1</source>
        <translation>プログラムにありません: %1</translation>
    </message>
    <message>
        <source>it is neither an event log nor a message</source>
        <translation>イベントログでもメッセージでもありません</translation>
    </message>
    <message>
        <source>it is no JSON object (byte %1)</source>
        <translation>JSON オブジェクトではありません (バイト %1)</translation>
    </message>
    <message>
        <source>it is no address of a share</source>
        <translation>共有のアドレスではありません</translation>
    </message>
    <message>
        <source>it is no case of this program</source>
        <translation>このプログラムの案件ではありません</translation>
    </message>
    <message>
        <source>it is no journal of a retest, or one of a later version</source>
        <translation>再テストのジャーナルではないか、新しいバージョンのものです</translation>
    </message>
    <message>
        <source>it is no log of Dr. Watson</source>
        <translation>Dr. Watson のログではありません</translation>
    </message>
    <message>
        <source>it is no number of seconds since 1970</source>
        <translation>1970 年からの秒数ではありません</translation>
    </message>
    <message>
        <source>it is no packed case</source>
        <translation>まとめた案件ではありません</translation>
    </message>
    <message>
        <source>it is no picture that can be shown here</source>
        <translation>ここで表示できる画像ではありません</translation>
    </message>
    <message>
        <source>it is no redaction map</source>
        <translation>置き換え表ではありません</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2</source>
        <translation>JSON ではありません: バイト %2 で %1</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is not written as KEY=VALUE</source>
        <translation>KEY=VALUE の形式ではありません</translation>
    </message>
    <message>
        <source>it is open in another window</source>
        <translation>別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>it is open in another window (%1, process %2 on %3)</source>
        <translation>別のウィンドウで開いています (%1、%3 のプロセス %2)</translation>
    </message>
    <message>
        <source>it is open in another window: %1 on %2 since %3 UTC</source>
        <translation>別のウィンドウで開いています: %3 UTC から %2 の %1</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>it is read-only: the service may not be able to delete it; clear the attribute first</source>
        <translation>読み取り専用です: サービスが削除できない可能性があります。先に属性を外してください</translation>
    </message>
    <message>
        <source>it is shorter than it was</source>
        <translation>以前より短くなっています</translation>
    </message>
    <message>
        <source>it is to be encrypted, and its password was not typed</source>
        <translation>暗号化する設定ですが、パスワードが入力されていません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it lies in ARCHIVE</source>
        <translation>ARCHIVE にあります</translation>
    </message>
    <message>
        <source>it lies in a folder of evidence, which is never written to</source>
        <translation>決して書き込まない証拠のフォルダーにあります</translation>
    </message>
    <message>
        <source>it names no share</source>
        <translation>共有の指定がありません</translation>
    </message>
    <message>
        <source>it runs where a line with 220 comes; then type quit</source>
        <translation>220 の行が表示されれば実行中です。その後 quit と入力します</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>まだ実行中です</translation>
    </message>
    <message>
        <source>it stopped again while it was starting</source>
        <translation>開始処理中に再び停止しました</translation>
    </message>
    <message>
        <source>it stopped again while it was starting, with error %1</source>
        <translation>開始処理中にエラー %1 で再び停止しました</translation>
    </message>
    <message>
        <source>it unpacks to more than a case holds</source>
        <translation>展開すると、案件に入る大きさを超えます</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>it was delivered: its recipients would get it twice</source>
        <translation>配信済みです: 受信者に 2 通届くことになります</translation>
    </message>
    <message>
        <source>it was not confirmed; it would run: %1</source>
        <translation>確認が得られませんでした。実行するはずのもの: %1</translation>
    </message>
    <message>
        <source>it was saved by a newer version of this program (form %1; this version reads form %2)</source>
        <translation>このプログラムの新しいバージョンで保存されています (形式 %1。このバージョンが読み取るのは形式 %2)</translation>
    </message>
    <message>
        <source>it was still starting after %1 s</source>
        <translation>%1 秒後もまだ開始処理中でした</translation>
    </message>
    <message>
        <source>it was still stopping after %1 s</source>
        <translation>%1 秒後もまだ停止処理中でした</translation>
    </message>
    <message>
        <source>it was written by a later Exchange than 5.5 (%1)</source>
        <translation>5.5 より新しい Exchange が書き込んだものです (%1)</translation>
    </message>
    <message>
        <source>it was written by another version of the program</source>
        <translation>プログラムの別のバージョンが書き込んだものです</translation>
    </message>
    <message>
        <source>it was written to while it was being read</source>
        <translation>読み取り中に書き込みがありました</translation>
    </message>
    <message>
        <source>it will probably be delivered: its likeliest cause was mended</source>
        <translation>おそらく配信されます: 最も可能性の高い原因が取り除かれています</translation>
    </message>
    <message>
        <source>it will probably fail again: its likeliest cause was not mended</source>
        <translation>おそらく再び失敗します: 最も可能性の高い原因が取り除かれていません</translation>
    </message>
    <message>
        <source>its account could not log on (error %1)</source>
        <translation>サービスのアカウントでログオンできませんでした (エラー %1)</translation>
    </message>
    <message>
        <source>its account does not exist or its password is wrong (error %1)</source>
        <translation>サービスのアカウントが存在しないか、パスワードが違います (エラー %1)</translation>
    </message>
    <message>
        <source>its end-of-file record is missing</source>
        <translation>ファイル終端レコードなし</translation>
    </message>
    <message>
        <source>its end-of-file record is missing; %2 unreadable</source>
        <translation>ファイル終端レコードなし。読み取り不可 %2</translation>
    </message>
    <message>
        <source>its ending names no form of a report</source>
        <translation>拡張子がレポートの形式を示していません</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>its folder takes no new file (the disk may be full)</source>
        <translation>フォルダーに新しいファイルを作成できません (ディスクがいっぱいの可能性があります)</translation>
    </message>
    <message>
        <source>its folder’s name is not valid UTF-8</source>
        <translation>フォルダーの名前が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>its header does not fit its records</source>
        <translation>ヘッダーがレコードと不一致</translation>
    </message>
    <message>
        <source>its header does not fit its records; %2 unreadable</source>
        <translation>ヘッダーがレコードと不一致。読み取り不可 %2</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ヘッダーが破損</translation>
    </message>
    <message>
        <source>its header is damaged; %2 unreadable</source>
        <translation>ヘッダーが破損。読み取り不可 %2</translation>
    </message>
    <message>
        <source>its header is missing</source>
        <translation>ヘッダーなし</translation>
    </message>
    <message>
        <source>its header is missing; %2 unreadable</source>
        <translation>ヘッダーなし。読み取り不可 %2</translation>
    </message>
    <message>
        <source>its name is not valid UTF-8</source>
        <translation>名前が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>its name must not stand in a command line</source>
        <translation>その名前はコマンドラインに書けません</translation>
    </message>
    <message>
        <source>its owner is %1, that of the files in IN is %2</source>
        <translation>所有者は %1、IN のファイルの所有者は %2 です</translation>
    </message>
    <message>
        <source>its rights are %1, those of the files in IN are %2</source>
        <translation>権限は %1、IN のファイルの権限は %2 です</translation>
    </message>
    <message>
        <source>its size has changed since it was read</source>
        <translation>読み取った後にサイズが変わりました</translation>
    </message>
    <message>
        <source>its value holds other characters than such options have</source>
        <translation>値に、このオプションで使えない文字があります</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>そのまま残した</translation>
    </message>
    <message>
        <source>likelihood %1. Next step: %2</source>
        <translation>可能性 %1。次の作業: %2</translation>
    </message>
    <message>
        <source>line %1 has %2 fields where 8 are usual; read as far as it goes</source>
        <translation>行 %1: フィールドが通常の 8 個でなく %2 個です。読めるところまで読み取りました</translation>
    </message>
    <message>
        <source>line %1 has %2 of 8 fields (commas missing or cut off); left out</source>
        <translation>行 %1: 8 個のうち %2 個しかフィールドがありません (コンマがないか、途中で切れています)。除外しました</translation>
    </message>
    <message>
        <source>line %1 has a blank character set</source>
        <translation>行 %1: 文字セットが空です</translation>
    </message>
    <message>
        <source>line %1 is far too long for a row of settings; left out</source>
        <translation>行 %1: 設定の行としては長すぎます。除外しました</translation>
    </message>
    <message>
        <source>line %1 is not a row of settings (a row begins with &quot;+&quot;); left out</source>
        <translation>行 %1: 設定の行ではありません (行は「+」で始まります)。除外しました</translation>
    </message>
    <message>
        <source>line %1 names &quot;%2&quot; again; the first row counts</source>
        <translation>行 %1: 「%2」が再び現れました。最初の行を優先します</translation>
    </message>
    <message>
        <source>line %1 names no domain</source>
        <translation>行 %1: ドメインの指定がありません</translation>
    </message>
    <message>
        <source>line %1, the Default row that a new row would be made like, is cut off or holds what is not a number</source>
        <translation>行 %1: 新しい行のひな型となる Default 行が途中で切れているか、数値でないものを含んでいます</translation>
    </message>
    <message>
        <source>line %1, which is to be changed, has %2 fields in place of 8</source>
        <translation>行 %1: 変更する行のフィールドが 8 個でなく %2 個です</translation>
    </message>
    <message>
        <source>line %1: a second [Domain] section; its rows are read too</source>
        <translation>行 %1: 2 つ目の [Domain] セクションです。その行も読み取ります</translation>
    </message>
    <message>
        <source>line %1: section %2 holds no character sets; left out</source>
        <translation>行 %1: セクション %2 に文字セットはありません。除外しました</translation>
    </message>
    <message>
        <source>line %1: the %2 &quot;%3&quot; is not a number that fits; read as 0</source>
        <translation>行 %1: %2「%3」は適切な数値ではありません。0 として読み取りました</translation>
    </message>
    <message>
        <source>line %1: the format flags %2 hold bits whose meaning is not documented</source>
        <translation>行 %1: 形式フラグ %2 に、意味の記載がないビットがあります</translation>
    </message>
    <message>
        <source>line %1: the rich text setting %2 is not documented</source>
        <translation>行 %1: リッチテキストの設定 %2 は記載がありません</translation>
    </message>
    <message>
        <source>line %1: version %2 of the file format is not known; read as version 1</source>
        <translation>行 %1: ファイル形式のバージョン %2 は不明です。バージョン 1 として読み取りました</translation>
    </message>
    <message>
        <source>list the folder</source>
        <translation>フォルダーの一覧の取得</translation>
    </message>
    <message>
        <source>lists what runs</source>
        <translation>実行中のものを一覧表示</translation>
    </message>
    <message>
        <source>load the causes</source>
        <translation>原因の読み込み</translation>
    </message>
    <message>
        <source>look for attachments</source>
        <translation>添付ファイルの検索</translation>
    </message>
    <message>
        <source>look for spool files inside the file</source>
        <translation>ファイル内のスプールファイルの検索</translation>
    </message>
    <message>
        <source>look for the folder ARCHIVE</source>
        <translation>ARCHIVE フォルダーの検索</translation>
    </message>
    <message>
        <source>look for the messages of the mailbox</source>
        <translation>メールボックス内のメッセージの検索</translation>
    </message>
    <message>
        <source>look into the zip archive</source>
        <translation>ZIP アーカイブの調査</translation>
    </message>
    <message>
        <source>look through the folder</source>
        <translation>フォルダーの調査</translation>
    </message>
    <message>
        <source>make a kit to take to the server</source>
        <translation>サーバーに持って行くキットの作成</translation>
    </message>
    <message>
        <source>make the PDF</source>
        <translation>PDF の作成</translation>
    </message>
    <message>
        <source>make the case’s folder</source>
        <translation>案件のフォルダーの作成</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>フォルダーの作成</translation>
    </message>
    <message>
        <source>make the registry file for an alias</source>
        <translation>別名用のレジストリファイルの作成</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>経過観察中</translation>
    </message>
    <message>
        <source>move the file</source>
        <translation>ファイルの移動</translation>
    </message>
    <message>
        <source>move the files</source>
        <translation>ファイルの移動</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>named as failed by the technician</source>
        <translation>担当者が失敗と指定</translation>
    </message>
    <message>
        <source>neither as planned nor as before</source>
        <translation>計画どおりでも以前のままでもない</translation>
    </message>
    <message>
        <source>no answer came within %1 s</source>
        <translation>%1 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>no answer; asking again</source>
        <translation>応答なし。再確認中</translation>
    </message>
    <message>
        <source>no charset was chosen that the name is to stand for</source>
        <translation>名前が表す文字セットが選ばれていません</translation>
    </message>
    <message>
        <source>no domain controller answers (error %1)</source>
        <translation>応答するドメインコントローラーがありません (エラー %1)</translation>
    </message>
    <message>
        <source>no entry of its own</source>
        <translation>独自の項目なし</translation>
    </message>
    <message>
        <source>no event names it: it may have been delivered already, and its recipients would get it twice</source>
        <translation>これを示すイベントがありません: すでに配信されている可能性があり、その場合は受信者に 2 通届きます</translation>
    </message>
    <message>
        <source>no fonts are at hand</source>
        <translation>使用できるフォントがありません</translation>
    </message>
    <message>
        <source>no greeting came</source>
        <translation>応答メッセージがありませんでした</translation>
    </message>
    <message>
        <source>no greeting came within %1 s</source>
        <translation>%1 秒以内に応答メッセージがありませんでした</translation>
    </message>
    <message>
        <source>no longer there when it was to be moved back</source>
        <translation>元に戻すときにはすでに存在せず</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>no recipient was chosen</source>
        <translation>受信者が選ばれていません</translation>
    </message>
    <message>
        <source>no server is named</source>
        <translation>サーバーが指定されていません</translation>
    </message>
    <message>
        <source>no start of the service is noted after it</source>
        <translation>その後のサービスの開始は記録なし</translation>
    </message>
    <message>
        <source>no text in the log</source>
        <translation>ログに文なし</translation>
    </message>
    <message>
        <source>no user is named</source>
        <translation>ユーザーが指定されていません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>宣言なし</translation>
    </message>
    <message>
        <source>none stands out</source>
        <translation>際立つものなし</translation>
    </message>
    <message>
        <source>not MIME: the Non-MIME setting applied</source>
        <translation>MIME ではない: Non-MIME の設定を適用</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not computed:</source>
        <translation>計算できず:</translation>
    </message>
    <message>
        <source>not copied: %1</source>
        <translation>コピーせず: %1</translation>
    </message>
    <message>
        <source>not delivered; it lies in ARCHIVE</source>
        <translation>未配信。ARCHIVE にある</translation>
    </message>
    <message>
        <source>not delivered; its file could not be read</source>
        <translation>未配信。ファイルは読み取れず</translation>
    </message>
    <message>
        <source>not delivered; its file was not found</source>
        <translation>未配信。ファイルは見つからず</translation>
    </message>
    <message>
        <source>not enough memory; often it is not the memory that is short (KB Q193639)</source>
        <translation>メモリ不足。実際にはメモリの不足でないことがよくあります (KB Q193639)</translation>
    </message>
    <message>
        <source>not in question</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not known: %1 checks of code pages, service packs, the MIME database and aliases; the full report has them</source>
        <translation>不明: コードページ、サービスパック、MIME データベース、別名についての確認 %1 件。詳細は完全なレポートにあります</translation>
    </message>
    <message>
        <source>not known: nothing tells why it failed</source>
        <translation>不明: 失敗の理由が分かるものがありません</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>not-installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing in it is readable as an event log</source>
        <translation>イベントログとして読み取れる内容がありません</translation>
    </message>
    <message>
        <source>nothing was named</source>
        <translation>何も指定されていません</translation>
    </message>
    <message>
        <source>on %1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>on [day]</source>
        <translation>[日付]</translation>
    </message>
    <message>
        <source>on this computer itself Windows takes who is signed in</source>
        <translation>このコンピューター自体では、Windows はサインイン中のユーザーを使用します</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>only %1 domains are read; %2 rows below are left out</source>
        <translation>読み取るのは %1 ドメインだけです。それより下の %2 行を除外しました</translation>
    </message>
    <message>
        <source>only the digits 0 to 9, A to F and ? can stand here</source>
        <translation>ここで使えるのは 0 ～ 9、A ～ F、? だけです</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>案件を開く処理</translation>
    </message>
    <message>
        <source>open the evidence</source>
        <translation>証拠を開く処理</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>フォルダーを開く処理</translation>
    </message>
    <message>
        <source>open the journal of the retest</source>
        <translation>再テストのジャーナルを開く処理</translation>
    </message>
    <message>
        <source>open the share</source>
        <translation>共有を開く処理</translation>
    </message>
    <message>
        <source>other services that run depend on it (error %1)</source>
        <translation>実行中のほかのサービスがこれに依存しています (エラー %1)</translation>
    </message>
    <message>
        <source>others than you may read it</source>
        <translation>自分以外も読み取れます</translation>
    </message>
    <message>
        <source>over a share</source>
        <translation>共有経由</translation>
    </message>
    <message>
        <source>pack the case into one file</source>
        <translation>案件を 1 つのファイルにまとめる処理</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>perfopt-log</source>
        <translation>perfopt.log</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>pitfall: %1</source>
        <translation>注意点: %1</translation>
    </message>
    <message>
        <source>pitfalls</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>plan the retest</source>
        <translation>再テストの計画</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>print the message</source>
        <translation>メッセージの印刷</translation>
    </message>
    <message>
        <source>print the pages</source>
        <translation>ページの印刷</translation>
    </message>
    <message>
        <source>print the sheet</source>
        <translation>用紙の印刷</translation>
    </message>
    <message>
        <source>protocol-log</source>
        <translation>プロトコルログ</translation>
    </message>
    <message>
        <source>put back and moved back again: not delivered</source>
        <translation>戻した後に取り戻した: 未配信</translation>
    </message>
    <message>
        <source>put back and taken in; whether it arrived is not known</source>
        <translation>戻して取り込み済み。到着したかどうかは不明</translation>
    </message>
    <message>
        <source>put back; failed again</source>
        <translation>戻したが再び失敗</translation>
    </message>
    <message>
        <source>put back; it stays in IN</source>
        <translation>戻したが IN に残ったまま</translation>
    </message>
    <message>
        <source>put back; still waiting in IN</source>
        <translation>戻して、まだ IN で待機中</translation>
    </message>
    <message>
        <source>put back; what became of it is not known</source>
        <translation>戻したが結果は不明</translation>
    </message>
    <message>
        <source>query</source>
        <translation>状態の照会</translation>
    </message>
    <message>
        <source>questions: “%1” is there twice</source>
        <translation>questions: 「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>reach the server’s services</source>
        <translation>サーバーのサービスへの接続</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>read SOURCE_DATE_EPOCH</source>
        <translation>SOURCE_DATE_EPOCH の読み取り</translation>
    </message>
    <message>
        <source>read a part of the event log</source>
        <translation>イベントログの一部の読み取り</translation>
    </message>
    <message>
        <source>read an event of the log</source>
        <translation>ログのイベントの読み取り</translation>
    </message>
    <message>
        <source>read back, the changed file would not hold exactly what was asked for, from line %1 on</source>
        <translation>読み直すと、変更後のファイルの行 %1 以降が要求どおりになりません</translation>
    </message>
    <message>
        <source>read back, the copy is not what was written</source>
        <translation>読み直すと、コピーが書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>read how evidence is got hold of</source>
        <translation>証拠の入手方法の読み取り</translation>
    </message>
    <message>
        <source>read standard input</source>
        <translation>標準入力の読み取り</translation>
    </message>
    <message>
        <source>read the SMTP protocol log</source>
        <translation>SMTP プロトコルログの読み取り</translation>
    </message>
    <message>
        <source>read the case</source>
        <translation>案件の読み取り</translation>
    </message>
    <message>
        <source>read the case’s redaction map</source>
        <translation>案件の置き換え表の読み取り</translation>
    </message>
    <message>
        <source>read the catalogue of character sets</source>
        <translation>文字セットのカタログの読み取り</translation>
    </message>
    <message>
        <source>read the dates of the event log</source>
        <translation>イベントログの日付の読み取り</translation>
    </message>
    <message>
        <source>read the description of a cause</source>
        <translation>原因の説明の読み取り</translation>
    </message>
    <message>
        <source>read the description of the walkthrough</source>
        <translation>ウォークスルーの説明の読み取り</translation>
    </message>
    <message>
        <source>read the event log</source>
        <translation>イベントログの読み取り</translation>
    </message>
    <message>
        <source>read the event&apos;s text</source>
        <translation>イベントのテキストの読み取り</translation>
    </message>
    <message>
        <source>read the evidence</source>
        <translation>証拠の読み取り</translation>
    </message>
    <message>
        <source>read the file</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>read the file with the password</source>
        <translation>パスワードのファイルの読み取り</translation>
    </message>
    <message>
        <source>read the greeting of the mail port</source>
        <translation>メールポートの応答メッセージの読み取り</translation>
    </message>
    <message>
        <source>read the journal of the retest</source>
        <translation>再テストのジャーナルの読み取り</translation>
    </message>
    <message>
        <source>read the list of services</source>
        <translation>サービスの一覧の読み取り</translation>
    </message>
    <message>
        <source>read the live event log</source>
        <translation>稼働中のイベントログの読み取り</translation>
    </message>
    <message>
        <source>read the log of Dr. Watson</source>
        <translation>Dr. Watson ログの読み取り</translation>
    </message>
    <message>
        <source>read the log of Performance Optimizer</source>
        <translation>Performance Optimizer ログの読み取り</translation>
    </message>
    <message>
        <source>read the models of languages</source>
        <translation>言語モデルの読み取り</translation>
    </message>
    <message>
        <source>read the names of antivirus programs</source>
        <translation>ウイルス対策プログラムの名前の読み取り</translation>
    </message>
    <message>
        <source>read the password</source>
        <translation>パスワードの読み取り</translation>
    </message>
    <message>
        <source>read the registry export</source>
        <translation>レジストリのエクスポートの読み取り</translation>
    </message>
    <message>
        <source>read the settings file</source>
        <translation>設定ファイルの読み取り</translation>
    </message>
    <message>
        <source>read the spool file</source>
        <translation>スプールファイルの読み取り</translation>
    </message>
    <message>
        <source>read the spool files</source>
        <translation>スプールファイルの読み取り</translation>
    </message>
    <message>
        <source>read the times of logs exported as text</source>
        <translation>テキストとしてエクスポートされたログの時刻の読み取り</translation>
    </message>
    <message>
        <source>read the tracking log</source>
        <translation>追跡ログの読み取り</translation>
    </message>
    <message>
        <source>read the way to the Character Sets</source>
        <translation>Character Sets への経路の読み取り</translation>
    </message>
    <message>
        <source>read the words of exported event logs</source>
        <translation>エクスポートされたイベントログの用語の読み取り</translation>
    </message>
    <message>
        <source>read where messages may be</source>
        <translation>メッセージのありうる場所の読み取り</translation>
    </message>
    <message>
        <source>read your character sets</source>
        <translation>独自の文字セットの読み取り</translation>
    </message>
    <message>
        <source>read; damaged, see above</source>
        <translation>読み取り済み。破損 (上記参照)</translation>
    </message>
    <message>
        <source>read; renamed, see above</source>
        <translation>読み取り済み。名前の変更あり (上記参照)</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>remove the file</source>
        <translation>ファイルの削除</translation>
    </message>
    <message>
        <source>rename the file</source>
        <translation>ファイルの名前の変更</translation>
    </message>
    <message>
        <source>report.html: everything, with the evidence for each claim. Open it in any browser; it loads nothing.</source>
        <translation>report.html: すべての内容と、それぞれの記述の根拠。どのブラウザーでも開けます。何も読み込みません。</translation>
    </message>
    <message>
        <source>report.json: the same for programs. affected-mail.csv: the messages that were not delivered.</source>
        <translation>report.json: 同じ内容のプログラム用。affected-mail.csv: 配信されなかったメッセージ。</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>サービスの再起動</translation>
    </message>
    <message>
        <source>rewrite the spool file for the export</source>
        <translation>書き出し用のスプールファイルの書き換え</translation>
    </message>
    <message>
        <source>rich text setting</source>
        <translation>リッチテキストの設定</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>save the case</source>
        <translation>案件の保存</translation>
    </message>
    <message>
        <source>save the message</source>
        <translation>メッセージの保存</translation>
    </message>
    <message>
        <source>sc.exe is a program of Windows and is not on this computer</source>
        <translation>sc.exe は Windows のプログラムで、このコンピューターにはありません</translation>
    </message>
    <message>
        <source>schemaVersion is missing or no number</source>
        <translation>schemaVersion がないか、数値ではありません</translation>
    </message>
    <message>
        <source>search the file</source>
        <translation>ファイルの検索</translation>
    </message>
    <message>
        <source>search the header</source>
        <translation>ヘッダーの検索</translation>
    </message>
    <message>
        <source>service-list</source>
        <translation>サービス一覧</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>set aside, out of IN: not delivered</source>
        <translation>IN から退避: 未配信</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>show the picture</source>
        <translation>画像の表示</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>サイズ制限</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>something was not found, as MAPI uses this code everywhere; no KB article explains it here</source>
        <translation>何かが見つかりませんでした (MAPI 全般でのこのコードの意味)。この場合について説明した KB 記事はありません</translation>
    </message>
    <message>
        <source>spool-file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>standard input holds none</source>
        <translation>標準入力にありません</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>start the service</source>
        <translation>サービスの開始</translation>
    </message>
    <message>
        <source>start-pending</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>starts it; this undoes the stop</source>
        <translation>開始します (停止を元に戻す)</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>stated by the caller</source>
        <translation>問い合わせ者の申告</translation>
    </message>
    <message>
        <source>stated by the technician; no event names it</source>
        <translation>担当者の申告。これを示すイベントはなし</translation>
    </message>
    <message>
        <source>stated: event 1000 of the Internet Mail Service, as it was read out</source>
        <translation>申告: 聞き取った Internet Mail Service のイベント 1000</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>サービスの停止</translation>
    </message>
    <message>
        <source>stop-pending</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>停止します</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>summary.md: the same on one page.</source>
        <translation>summary.md: 同じ内容を 1 ページにまとめたもの。</translation>
    </message>
    <message>
        <source>take over the Character-Set-List</source>
        <translation>Character-Set-List の取り込み</translation>
    </message>
    <message>
        <source>take the file as evidence</source>
        <translation>ファイルの証拠としての取り込み</translation>
    </message>
    <message>
        <source>take the folder as evidence</source>
        <translation>フォルダーの証拠としての取り込み</translation>
    </message>
    <message>
        <source>take the folder of the share</source>
        <translation>共有のフォルダーの取り込み</translation>
    </message>
    <message>
        <source>take the names</source>
        <translation>名前の取り込み</translation>
    </message>
    <message>
        <source>take the option for Samba’s client</source>
        <translation>Samba クライアントのオプションの取り込み</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>サービスが取り込み</translation>
    </message>
    <message>
        <source>taken by the service; another file has its name now</source>
        <translation>サービスが取り込みました。現在は別のファイルが同じ名前です</translation>
    </message>
    <message>
        <source>that is no name of a spool file</source>
        <translation>スプールファイルの名前ではありません</translation>
    </message>
    <message>
        <source>the Internet Mail Service depends on it and stops with it</source>
        <translation>Internet Mail Service がこれに依存し、一緒に停止します</translation>
    </message>
    <message>
        <source>the account has expired (error %1)</source>
        <translation>アカウントの有効期限が切れています (エラー %1)</translation>
    </message>
    <message>
        <source>the account is disabled (error %1)</source>
        <translation>アカウントが無効です (エラー %1)</translation>
    </message>
    <message>
        <source>the account is locked (error %1)</source>
        <translation>アカウントがロックされています (エラー %1)</translation>
    </message>
    <message>
        <source>the account may not be used at this hour (error %1)</source>
        <translation>アカウントはこの時間帯に使用できません (エラー %1)</translation>
    </message>
    <message>
        <source>the account may not be used from this computer (error %1)</source>
        <translation>アカウントはこのコンピューターから使用できません (エラー %1)</translation>
    </message>
    <message>
        <source>the account may not be used this way (error %1)</source>
        <translation>アカウントはこの方法では使用できません (エラー %1)</translation>
    </message>
    <message>
        <source>the account may not log on over the network (error %1)</source>
        <translation>アカウントはネットワーク経由でログオンできません (エラー %1)</translation>
    </message>
    <message>
        <source>the account’s password has expired (error %1)</source>
        <translation>アカウントのパスワードの有効期限が切れています (エラー %1)</translation>
    </message>
    <message>
        <source>the account’s password has to be changed first (error %1)</source>
        <translation>先にアカウントのパスワードを変更する必要があります (エラー %1)</translation>
    </message>
    <message>
        <source>the application log: events of MSExchangeIMC</source>
        <translation>アプリケーションログ: MSExchangeIMC のイベント</translation>
    </message>
    <message>
        <source>the archive could not take it</source>
        <translation>アーカイブに格納できませんでした</translation>
    </message>
    <message>
        <source>the archive does not hold this file any more</source>
        <translation>アーカイブにこのファイルがなくなりました</translation>
    </message>
    <message>
        <source>the case states a time zone that is not known here (%1)</source>
        <translation>案件のタイムゾーンの指定がここでは不明です (%1)</translation>
    </message>
    <message>
        <source>the case states an order of dates that is not known here (%1)</source>
        <translation>案件の日付の並び順の指定がここでは不明です (%1)</translation>
    </message>
    <message>
        <source>the cause “%1” is there twice</source>
        <translation>原因「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>the character set “%1” cannot stand in such a file</source>
        <translation>文字セット「%1」はこのようなファイルに入れられません</translation>
    </message>
    <message>
        <source>the charset is not recognised; the message was processed once more as an attachment, Message.txt (KB Q174722)</source>
        <translation>文字セットを認識できません。メッセージは添付ファイル Message.txt として再処理されました (KB Q174722)</translation>
    </message>
    <message>
        <source>the check “%1” is not there once</source>
        <translation>検査「%1」がちょうど 1 つではありません</translation>
    </message>
    <message>
        <source>the computer does not answer, or does not let its log be read from here (error %1)</source>
        <translation>コンピューターが応答しないか、ここからのログの読み取りを許可していません (エラー %1)</translation>
    </message>
    <message>
        <source>the computer has no log of that name (error %1)</source>
        <translation>コンピューターにその名前のログがありません (エラー %1)</translation>
    </message>
    <message>
        <source>the computer is shutting down (error %1)</source>
        <translation>コンピューターがシャットダウン中です (エラー %1)</translation>
    </message>
    <message>
        <source>the connection to the server was lost</source>
        <translation>サーバーとの接続が失われました</translation>
    </message>
    <message>
        <source>the connection was broken off (error %1)</source>
        <translation>接続が切断されました (エラー %1)</translation>
    </message>
    <message>
        <source>the connection was lost during the call (error %1)</source>
        <translation>呼び出し中に接続が失われました (エラー %1)</translation>
    </message>
    <message>
        <source>the copy of %1 in it is not the one that the case names by its SHA-256</source>
        <translation>中にある %1 のコピーが、案件に SHA-256 で示されたものと異なります</translation>
    </message>
    <message>
        <source>the copy of %1 is missing in it</source>
        <translation>中に %1 のコピーがありません</translation>
    </message>
    <message>
        <source>the default cannot be removed</source>
        <translation>既定は削除できません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is full (KB Q177268)</source>
        <translation>ディスクがいっぱいです (KB Q177268)</translation>
    </message>
    <message>
        <source>the domain “%1” cannot be added to such a file</source>
        <translation>ドメイン「%1」はこのようなファイルに追加できません</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>ドライブが読み取り専用です</translation>
    </message>
    <message>
        <source>the entry “%1” is not as it should be</source>
        <translation>エントリ「%1」が正しくありません</translation>
    </message>
    <message>
        <source>the file has become shorter</source>
        <translation>ファイルが短くなりました</translation>
    </message>
    <message>
        <source>the file has changed since it was opened</source>
        <translation>開いた後にファイルが変わりました</translation>
    </message>
    <message>
        <source>the file has changed while it was exported</source>
        <translation>書き出し中にファイルが変わりました</translation>
    </message>
    <message>
        <source>the file has no Default row; the default character sets are not known</source>
        <translation>ファイルに Default 行がありません。既定の文字セットは不明です</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is no event log</source>
        <translation>ファイルはイベントログではありません</translation>
    </message>
    <message>
        <source>the file was changed on its way here</source>
        <translation>ファイルは途中で変更されています</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>the folder is not empty, and what lies in it could be of another kit</source>
        <translation>フォルダーが空ではなく、中身は別のキットのものかもしれません</translation>
    </message>
    <message>
        <source>the helper for shares could not be started</source>
        <translation>共有用のヘルパーを起動できませんでした</translation>
    </message>
    <message>
        <source>the helper for shares did not understand</source>
        <translation>共有用のヘルパーが要求を解釈できませんでした</translation>
    </message>
    <message>
        <source>the helper for shares has ended</source>
        <translation>共有用のヘルパーが終了しました</translation>
    </message>
    <message>
        <source>the item “%1” is not there once</source>
        <translation>項目「%1」がちょうど 1 つではありません</translation>
    </message>
    <message>
        <source>the journal does not say that all moves are done</source>
        <translation>すべての移動が完了したという記録はジャーナルになし</translation>
    </message>
    <message>
        <source>the journal has lines that this program did not write there</source>
        <translation>ジャーナルに、このプログラムが書き込んでいない行があります</translation>
    </message>
    <message>
        <source>the journal has moves that were not finished, after a crash or a lost connection</source>
        <translation>異常終了または接続の喪失により、ジャーナルに完了していない移動があります</translation>
    </message>
    <message>
        <source>the journal lies in a folder of the server&apos;s mail</source>
        <translation>ジャーナルがサーバーのメールのフォルダーにあります</translation>
    </message>
    <message>
        <source>the message gives the charset no name</source>
        <translation>メッセージの文字セットに名前がありません</translation>
    </message>
    <message>
        <source>the message itself holds a field “%1”, which the service would obey</source>
        <translation>メッセージ自体にフィールド「%1」があり、サービスがそれに従ってしまいます</translation>
    </message>
    <message>
        <source>the message store could not be reached (KB Q161889)</source>
        <translation>メッセージストアに接続できませんでした (KB Q161889)</translation>
    </message>
    <message>
        <source>the message was altered on its way (KB Q245565)</source>
        <translation>メッセージが途中で改変されています (KB Q245565)</translation>
    </message>
    <message>
        <source>the message was processed once more (KB Q192203)</source>
        <translation>メッセージは再処理されました (KB Q192203)</translation>
    </message>
    <message>
        <source>the message was read again as plain RFC 822 text (KB Q178344)</source>
        <translation>メッセージは通常の RFC 822 テキストとして読み直されました (KB Q178344)</translation>
    </message>
    <message>
        <source>the message went through too many servers (KB Q260247)</source>
        <translation>メッセージが経由したサーバーが多すぎます (KB Q260247)</translation>
    </message>
    <message>
        <source>the move was interrupted: it lies in both folders, undo settles it</source>
        <translation>移動が中断されました: 両方のフォルダーにあります。元に戻す操作で処理されます</translation>
    </message>
    <message>
        <source>the name has %1 characters; names of charsets have at most 40, and more than %2 are not written</source>
        <translation>名前が %1 文字あります。文字セットの名前は最大 40 文字で、%2 文字を超えるものは書き込みません</translation>
    </message>
    <message>
        <source>the name leads elsewhere or is none that a spool file can have</source>
        <translation>名前が別の場所を指しているか、スプールファイルにはありえないものです</translation>
    </message>
    <message>
        <source>the network cannot be reached (error %1)</source>
        <translation>ネットワークに接続できません (エラー %1)</translation>
    </message>
    <message>
        <source>the network refuses access (error %1)</source>
        <translation>ネットワークへのアクセスが拒否されました (エラー %1)</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>ページを描画できませんでした</translation>
    </message>
    <message>
        <source>the paper is too small</source>
        <translation>用紙が小さすぎます</translation>
    </message>
    <message>
        <source>the password is for another server: %1</source>
        <translation>パスワードは別のサーバー用です: %1</translation>
    </message>
    <message>
        <source>the password is wrong (error %1)</source>
        <translation>パスワードが違います (エラー %1)</translation>
    </message>
    <message>
        <source>the process of the service ended unexpectedly (error %1)</source>
        <translation>サービスのプロセスが予期せず終了しました (エラー %1)</translation>
    </message>
    <message>
        <source>the program holds no causes</source>
        <translation>プログラムに原因がありません</translation>
    </message>
    <message>
        <source>the program met an unexpected problem (%1)</source>
        <translation>プログラムで予期しない問題が発生しました (%1)</translation>
    </message>
    <message>
        <source>the regular expression needs too many steps</source>
        <translation>正規表現の処理ステップが多すぎます</translation>
    </message>
    <message>
        <source>the server and its domain do not trust each other any more (error %1)</source>
        <translation>サーバーとドメインの信頼関係が失われています (エラー %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no common version of the SMB protocol (error %1)</source>
        <translation>サーバーとこのコンピューターに共通する SMB プロトコルのバージョンがありません (エラー %1)</translation>
    </message>
    <message>
        <source>the server and this computer have no version of the protocol in common</source>
        <translation>サーバーとこのコンピューターに共通するプロトコルのバージョンがありません</translation>
    </message>
    <message>
        <source>the server cannot be reached (error %1)</source>
        <translation>サーバーに接続できません (エラー %1)</translation>
    </message>
    <message>
        <source>the server did not answer in time (error %1)</source>
        <translation>サーバーが時間内に応答しませんでした (エラー %1)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>the server does not answer any more</source>
        <translation>サーバーが応答しなくなりました</translation>
    </message>
    <message>
        <source>the server does not support this request (error %1)</source>
        <translation>サーバーはこの要求をサポートしていません (エラー %1)</translation>
    </message>
    <message>
        <source>the server refused the user’s name or the password, or this user may not open the share</source>
        <translation>サーバーがユーザー名またはパスワードを拒否したか、このユーザーは共有を開けません</translation>
    </message>
    <message>
        <source>the server refuses the connection (error %1)</source>
        <translation>サーバーが接続を拒否しました (エラー %1)</translation>
    </message>
    <message>
        <source>the server says that the log is damaged (error 1500)</source>
        <translation>サーバーによれば、ログが破損しています (エラー 1500)</translation>
    </message>
    <message>
        <source>the server takes no connection on that port</source>
        <translation>サーバーはそのポートで接続を受け付けません</translation>
    </message>
    <message>
        <source>the server wants a user’s name and a password</source>
        <translation>サーバーがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>the server was not found (error %1)</source>
        <translation>サーバーが見つかりませんでした (エラー %1)</translation>
    </message>
    <message>
        <source>the server’s file has %1 bytes, the copy that was looked at has %2: what is said of its message may not hold</source>
        <translation>サーバーのファイルは %1 バイトですが、調べたコピーは %2 バイトです: メッセージについての記述は当てはまらない可能性があります</translation>
    </message>
    <message>
        <source>the server’s services cannot be reached (error %1)</source>
        <translation>サーバーのサービスに接続できません (エラー %1)</translation>
    </message>
    <message>
        <source>the service did not answer Windows in time (error %1)</source>
        <translation>サービスが時間内に Windows に応答しませんでした (エラー %1)</translation>
    </message>
    <message>
        <source>the service does not answer (error %1)</source>
        <translation>サービスが応答しません (エラー %1)</translation>
    </message>
    <message>
        <source>the service does not run (error %1)</source>
        <translation>サービスは実行されていません (エラー %1)</translation>
    </message>
    <message>
        <source>the service does not take this request (error %1)</source>
        <translation>サービスはこの要求を受け付けません (エラー %1)</translation>
    </message>
    <message>
        <source>the service has run since and built a new one; the old one stays where it was set aside</source>
        <translation>その後サービスが実行されて新しいものが作成されました。古いものは退避先に残ります</translation>
    </message>
    <message>
        <source>the service has taken it in; whether it was delivered, the recipient can tell</source>
        <translation>サービスが取り込みました。配信されたかどうかは受信者に確認できます</translation>
    </message>
    <message>
        <source>the service hung while it was starting (error %1)</source>
        <translation>サービスが開始処理中に応答を停止しました (エラー %1)</translation>
    </message>
    <message>
        <source>the service is disabled (error %1)</source>
        <translation>サービスが無効です (エラー %1)</translation>
    </message>
    <message>
        <source>the service is marked to be removed (error %1)</source>
        <translation>サービスは削除予定になっています (エラー %1)</translation>
    </message>
    <message>
        <source>the service takes no requests just now (error %1)</source>
        <translation>サービスは現在、要求を受け付けません (エラー %1)</translation>
    </message>
    <message>
        <source>the service was started after it</source>
        <translation>その後サービスを開始</translation>
    </message>
    <message>
        <source>the system says: %1</source>
        <translation>システムからのメッセージ: %1</translation>
    </message>
    <message>
        <source>the system’s program for it answered with what is not understood</source>
        <translation>そのためのシステムのプログラムの応答を解釈できません</translation>
    </message>
    <message>
        <source>the system’s program for it could not be run: %1</source>
        <translation>そのためのシステムのプログラムを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>the system’s program for it ended unexpectedly</source>
        <translation>そのためのシステムのプログラムが予期せず終了しました</translation>
    </message>
    <message>
        <source>the user’s name holds characters that no account of Windows has</source>
        <translation>ユーザー名に、Windows のアカウントで使われない文字があります</translation>
    </message>
    <message>
        <source>the user’s name or the password is wrong (error %1)</source>
        <translation>ユーザー名またはパスワードが違います (エラー %1)</translation>
    </message>
    <message>
        <source>there are %1 files; a kit holds at most %2</source>
        <translation>ファイルが %1 個あります。キットに入るのは最大 %2 個です</translation>
    </message>
    <message>
        <source>there are too many cases of the same name</source>
        <translation>同じ名前の案件が多すぎます</translation>
    </message>
    <message>
        <source>there are too many copies of that name</source>
        <translation>その名前のコピーが多すぎます</translation>
    </message>
    <message>
        <source>there are too many files for one journal</source>
        <translation>1 つのジャーナルとしてはファイルが多すぎます</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>その名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>there is a password but no user’s name</source>
        <translation>パスワードはありますが、ユーザー名がありません</translation>
    </message>
    <message>
        <source>there is no case.json in it</source>
        <translation>中に case.json がありません</translation>
    </message>
    <message>
        <source>there is no file to put back</source>
        <translation>戻すファイルがありません</translation>
    </message>
    <message>
        <source>there is no message in it</source>
        <translation>中にメッセージがありません</translation>
    </message>
    <message>
        <source>there is no password</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>there is no save of the present settings to change</source>
        <translation>変更のもとになる、現在の設定の保存がありません</translation>
    </message>
    <message>
        <source>there is no such file in the folder</source>
        <translation>フォルダーにそのようなファイルがありません</translation>
    </message>
    <message>
        <source>there is no such folder in it</source>
        <translation>中にそのようなフォルダーがありません</translation>
    </message>
    <message>
        <source>there is no such server, or it has no such share</source>
        <translation>そのようなサーバーがないか、サーバーにその共有がありません</translation>
    </message>
    <message>
        <source>there is no such service on this computer (error %1)</source>
        <translation>このコンピューターにそのようなサービスはありません (エラー %1)</translation>
    </message>
    <message>
        <source>there is not enough evidence to recommend a change</source>
        <translation>変更を推奨するには証拠が足りません</translation>
    </message>
    <message>
        <source>there is not enough room for the copies that come first</source>
        <translation>先に作成するコピーのための空きが足りません</translation>
    </message>
    <message>
        <source>there is not enough room on the drive</source>
        <translation>ドライブの空きが足りません</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>検索する内容がありません</translation>
    </message>
    <message>
        <source>there was no answer for %1 seconds</source>
        <translation>%1 秒間応答がありませんでした</translation>
    </message>
    <message>
        <source>they do not tell whether the day or the month comes first (%1)</source>
        <translation>日と月のどちらが先か分かりません (%1)</translation>
    </message>
    <message>
        <source>this build has no helper for shares (imsdoctor-smb)</source>
        <translation>このビルドには共有用のヘルパー (imsdoctor-smb) がありません</translation>
    </message>
    <message>
        <source>this computer and the server know no common way to log on</source>
        <translation>このコンピューターとサーバーに共通するログオン方法がありません</translation>
    </message>
    <message>
        <source>this computer is connected to the server as another user already (error %1)</source>
        <translation>このコンピューターは、すでに別のユーザーとしてサーバーに接続しています (エラー %1)</translation>
    </message>
    <message>
        <source>this folder must not stand in a command line</source>
        <translation>このフォルダーはコマンドラインに書けません</translation>
    </message>
    <message>
        <source>this service’s name must not stand in a command line</source>
        <translation>このサービスの名前はコマンドラインに書けません</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>time not recorded</source>
        <translation>時刻の記録なし</translation>
    </message>
    <message>
        <source>to be set aside</source>
        <translation>退避の予定</translation>
    </message>
    <message>
        <source>too-large</source>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>tracking-log</source>
        <translation>追跡ログ</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>中に同じ名前のファイルが 2 つあります</translation>
    </message>
    <message>
        <source>two names differ in case alone, or not at all</source>
        <translation>2 つの名前の違いが大文字と小文字だけか、まったく同じです</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>under way when the journal ends</source>
        <translation>ジャーナルの終わりの時点で実行中</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown domain</source>
        <translation>不明なドメイン</translation>
    </message>
    <message>
        <source>unpack the case</source>
        <translation>案件の展開</translation>
    </message>
    <message>
        <source>unpack the zip archive</source>
        <translation>ZIP アーカイブの展開</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>バージョン不明</translation>
    </message>
    <message>
        <source>weigh the causes</source>
        <translation>原因の検討</translation>
    </message>
    <message>
        <source>weighing the causes</source>
        <translation>原因を検討中</translation>
    </message>
    <message>
        <source>what answers is no mail service: “%1”</source>
        <translation>応答したのはメールサービスではありません: 「%1」</translation>
    </message>
    <message>
        <source>what the bytes look like</source>
        <translation>バイトから見た文字セット</translation>
    </message>
    <message>
        <source>what was decoded could not be written</source>
        <translation>デコードした内容を書き込めませんでした</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>words that whoever exported chose</source>
        <translation>送付元が選んだ語句</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>回避策で対応</translation>
    </message>
    <message>
        <source>wrap column</source>
        <translation>折り返し桁</translation>
    </message>
    <message>
        <source>write the PICKUP file</source>
        <translation>PICKUP ファイルの書き込み</translation>
    </message>
    <message>
        <source>write the archive for escalation</source>
        <translation>エスカレーション用アーカイブの書き込み</translation>
    </message>
    <message>
        <source>write the changed settings file</source>
        <translation>変更後の設定ファイルの書き込み</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>ファイルの書き込み</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>レポートの書き込み</translation>
    </message>
    <message>
        <source>“%1” cannot be checked any more.</source>
        <translation>「%1」は確認できなくなりました。</translation>
    </message>
    <message>
        <source>“%1” comes into question: something speaks for it now.</source>
        <translation>「%1」が候補になりました: 裏付けるものが現れました。</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is excluded now.</source>
        <translation>確認できていなかった「%1」は、除外になりました。</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is likely now.</source>
        <translation>確認できていなかった「%1」は、可能性大になりました。</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is possible now.</source>
        <translation>確認できていなかった「%1」は、可能性ありになりました。</translation>
    </message>
    <message>
        <source>“%1” could not be checked before; it is unlikely now.</source>
        <translation>確認できていなかった「%1」は、可能性小になりました。</translation>
    </message>
    <message>
        <source>“%1” counts again.</source>
        <translation>「%1」が再び対象になりました。</translation>
    </message>
    <message>
        <source>“%1” fell from likely to possible.</source>
        <translation>「%1」は可能性大から可能性ありに下がりました。</translation>
    </message>
    <message>
        <source>“%1” fell from likely to unlikely.</source>
        <translation>「%1」は可能性大から可能性小に下がりました。</translation>
    </message>
    <message>
        <source>“%1” fell from possible to unlikely.</source>
        <translation>「%1」は可能性ありから可能性小に下がりました。</translation>
    </message>
    <message>
        <source>“%1” has no effect where it stands: “%2” above it fits first. Move “%1” up (inferred from Move Up and Move Down, Q146481).</source>
        <translation>「%1」は現在の位置では効果がありません: その上の「%2」が先に一致します。「%1」を上に移動してください (Move Up と Move Down からの推定、Q146481)。</translation>
    </message>
    <message>
        <source>“%1” has to stand above “%2”, which fits too: the first entry that fits counts (inferred from Move Up and Move Down, Q146481).</source>
        <translation>「%1」は、同じく一致する「%2」の上に置く必要があります: 最初に一致した項目が有効です (Move Up と Move Down からの推定、Q146481)。</translation>
    </message>
    <message>
        <source>“%1” holds the character “%2”, which no name of a charset has: as the name of a registry key it could mean something else</source>
        <translation>「%1」には、文字セットの名前に使われない文字「%2」があります: レジストリキーの名前としては別の意味になるおそれがあります</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE is the name with something added, or with signs that are easily misread. If it is this message, give a copy of it the name “%2” and read the evidence again.</source>
        <translation>ARCHIVE の「%1」は、この名前に何かが付いたものか、読み間違えやすい文字を含むものです。これがそのメッセージであれば、コピーに「%2」という名前を付け、証拠を読み直してください。</translation>
    </message>
    <message>
        <source>“%1” inside it is larger than %2 MiB and was left out.</source>
        <translation>中の「%1」は %2 MiB を超えるため、除外しました。</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>「%1」は却下されています。</translation>
    </message>
    <message>
        <source>“%1” is excluded now.</source>
        <translation>「%1」は除外になりました。</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was likely.</source>
        <translation>「%1」は可能性大から除外になりました。</translation>
    </message>
    <message>
        <source>“%1” is excluded now; it was possible.</source>
        <translation>「%1」は可能性ありから除外になりました。</translation>
    </message>
    <message>
        <source>“%1” is less likely now: %3 %, before %2 %.</source>
        <translation>「%1」の可能性が下がりました: %3 % (以前は %2 %)。</translation>
    </message>
    <message>
        <source>“%1” is likelier now: %3 %, before %2 %.</source>
        <translation>「%1」の可能性が上がりました: %3 % (以前は %2 %)。</translation>
    </message>
    <message>
        <source>“%1” is no address that can stand in one line of its own</source>
        <translation>「%1」は独立した 1 行に書けるアドレスではありません</translation>
    </message>
    <message>
        <source>“%1” is not among the envelope&apos;s recipients.</source>
        <translation>「%1」はエンベロープの受信者の中にありません。</translation>
    </message>
    <message>
        <source>“%1” is now first.</source>
        <translation>「%1」が最初になりました。</translation>
    </message>
    <message>
        <source>“%1” is to be changed twice</source>
        <translation>「%1」の変更が 2 回指定されています</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but ends in “.%2”: Windows would run it.</source>
        <translation>「%1」は文書に見せかけていますが、末尾が「.%2」です: Windows が実行してしまいます。</translation>
    </message>
    <message>
        <source>“%1” rose from possible to likely.</source>
        <translation>「%1」は可能性ありから可能性大に上がりました。</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to likely.</source>
        <translation>「%1」は可能性小から可能性大に上がりました。</translation>
    </message>
    <message>
        <source>“%1” rose from unlikely to possible.</source>
        <translation>「%1」は可能性小から可能性ありに上がりました。</translation>
    </message>
    <message>
        <source>“%1” stands in it twice, in line %2 and again in line %3</source>
        <translation>「%1」が行 %2 と行 %3 の 2 か所にあります</translation>
    </message>
    <message>
        <source>“%1” was excluded and is likely now.</source>
        <translation>「%1」は除外から可能性大になりました。</translation>
    </message>
    <message>
        <source>“%1” was excluded and is possible now.</source>
        <translation>「%1」は除外から可能性ありになりました。</translation>
    </message>
    <message>
        <source>“%1” was excluded and is unlikely now.</source>
        <translation>「%1」は除外から可能性小になりました。</translation>
    </message>
    <message>
        <source>“%1” would stand for itself</source>
        <translation>「%1」がそれ自身を表すことになります</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it concerns: %2, before %3.</source>
        <translation>「%1」: 関係する失敗メッセージ: %2 (以前は %3)。</translation>
    </message>
    <message>
        <source>“%1”: failed messages that it explains: %2, before %3.</source>
        <translation>「%1」: 説明できる失敗メッセージ: %2 (以前は %3)。</translation>
    </message>
    <message>
        <source>“Clear Log” in Event Viewer throws away what the case rests on.</source>
        <translation>Event Viewer の「Clear Log」を実行すると、案件の根拠が失われます。</translation>
    </message>
    <message>
        <source>“Max Recipients on Submit” is not set: it does not limit the recipients.</source>
        <translation>「Max Recipients on Submit」は設定されていません: 受信者の数は制限されません。</translation>
    </message>
    <message>
        <source>“Max Threads(Private+Public)” is not set: it has its default of 32, and Performance Optimizer has not set it.</source>
        <translation>「Max Threads(Private+Public)」は設定されていません: 既定の 32 で、Performance Optimizer は設定していません。</translation>
    </message>
    <message>
        <source>“net helpmsg %1” on any Windows tells its meaning.</source>
        <translation>どの Windows でも「net helpmsg %1」で意味を確認できます。</translation>
    </message>
    <message>
        <source>“net stop” at the server’s console lists them and asks before it stops them, too. Nothing of Exchange depends on the Internet Mail Service: find out what it is first.</source>
        <translation>サーバーのコンソールの「net stop」でもそれらが一覧表示され、停止の前に確認を求められます。Internet Mail Service に依存する Exchange のサービスはありません: 先にそれが何か調べてください。</translation>
    </message>
    <message>
        <source>… (cut)</source>
        <translation>… (省略)</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>… and %1 more, in the JSON form.</source>
        <translation>… ほか %1 件は JSON 形式に記載。</translation>
    </message>
    <message>
        <source>− against</source>
        <translation>− 反証</translation>
    </message>
</context>
<context>
    <name>ims::AliasForm</name>
    <message>
        <source>%1 (the bytes fit it)</source>
        <translation>%1 (バイト列が一致)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Charset that it stands for</source>
        <translation>名前が表す文字セット</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>Make the alias</source>
        <translation>別名を作成</translation>
    </message>
    <message>
        <source>Name in the messages</source>
        <translation>メッセージ内の名前</translation>
    </message>
    <message>
        <source>Registry files (*.reg)</source>
        <translation>レジストリファイル (*.reg)</translation>
    </message>
    <message>
        <source>Save the registry file</source>
        <translation>レジストリファイルの保存</translation>
    </message>
    <message>
        <source>Save the registry file…</source>
        <translation>レジストリファイルを保存…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存済み: %1</translation>
    </message>
    <message>
        <source>The registry file</source>
        <translation>レジストリファイル</translation>
    </message>
</context>
<context>
    <name>ims::AntivirusCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 entries, among them %2.</source>
        <translation>%1 件、その中に %2。</translation>
    </message>
    <message>
        <source>%1 entries; no virus scanner that is known by name is among them, which proves nothing.</source>
        <translation>%1 件。名前の分かっているウイルススキャナーはその中にありませんが、これは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>A scanner that does not know Exchange is one of the documented causes (Q230250). Ask, or have the list of services sent: to stop a scanner’s service is not enough, its drivers stay at work (Q240309).</source>
        <translation>Exchange に対応していないスキャナーは、記載された原因の 1 つです (Q230250)。確認するか、サービスの一覧を送ってもらってください: スキャナーのサービスを停止するだけでは不十分で、ドライバーが動作し続けます (Q240309)。</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>List of services or drivers of the server</source>
        <translation>サーバーのサービスまたはドライバーの一覧</translation>
    </message>
    <message>
        <source>None, says the caller</source>
        <translation>なし (問い合わせ者の申告)</translation>
    </message>
    <message>
        <source>Or paste what “net start”, “sc query” or a list of drivers says on the server</source>
        <translation>または、サーバーでの「net start」、「sc query」、ドライバー一覧の出力を貼り付け</translation>
    </message>
    <message>
        <source>Virus scanners on the server</source>
        <translation>サーバー上のウイルススキャナー</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>starting, stopping or paused</source>
        <translation>開始処理中、停止処理中、または一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ims::ArchiveCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>もう一度(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Encrypt the archive (AES-256)</source>
        <translation>アーカイブを暗号化 (AES-256)</translation>
    </message>
    <message>
        <source>Not where values are replaced: a log cannot be rewritten. The events that matter are enclosed as an extract.</source>
        <translation>値を置き換える場合は入りません: ログは書き換えられないためです。関係するイベントは抜粋として同梱されます。</translation>
    </message>
    <message>
        <source>Tell the password in another way, by telephone for example, never in the same mail. It is used once and kept nowhere. Windows Explorer cannot open such an archive, 7-Zip can.</source>
        <translation>パスワードは電話など別の方法で伝え、同じメールには決して書かないでください。使うのは一度だけで、どこにも保存されません。このアーカイブは Windows エクスプローラーでは開けませんが、7-Zip では開けます。</translation>
    </message>
    <message>
        <source>The events that matter are enclosed as an extract in any case.</source>
        <translation>関係するイベントは、いずれの場合も抜粋として同梱されます。</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>2 つの入力が一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Type a password, or take the tick at “Encrypt the archive” away.</source>
        <translation>パスワードを入力するか、「アーカイブを暗号化」のチェックを外してください。</translation>
    </message>
    <message>
        <source>What KB Q192186 asks for</source>
        <translation>KB Q192186 で求められるもの</translation>
    </message>
    <message>
        <source>What the archive holds</source>
        <translation>アーカイブの内容</translation>
    </message>
    <message>
        <source>Whole event logs, as they are</source>
        <translation>イベントログ全体 (そのまま)</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentList</name>
    <message>
        <source>&amp;Copy name, size and SHA-256</source>
        <translation>名前、サイズ、SHA-256 をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Work out sizes and checksums</source>
        <translation>サイズとチェックサムを計算(&amp;W)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Decode every attachment once, without keeping it</source>
        <translation>すべての添付ファイルを 1 回デコード (保存はしない)</translation>
    </message>
    <message>
        <source>Looking for attachments …</source>
        <translation>添付ファイルを検索中 …</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>添付ファイルなし</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Save &amp;attachment…</source>
        <translation>添付ファイルを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>添付ファイルの保存</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <translation>保存中: %1 %</translation>
    </message>
    <message>
        <source>Working out sizes and checksums: %1 of %2</source>
        <translation>サイズとチェックサムを計算中: %1 / %2</translation>
    </message>
    <message>
        <source>Write the decoded file where you choose; it is not opened</source>
        <translation>デコードしたファイルを指定の場所に書き出す (開きません)</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes, SHA-256 %3). It was not opened.</source>
        <translation>%1 を書き出しました (%2 バイト、SHA-256 %3)。ファイルは開いていません。</translation>
    </message>
</context>
<context>
    <name>ims::AttachmentsModel</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード後</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>odd name</source>
        <translation>不審な名前</translation>
    </message>
    <message>
        <source>uuencoded file</source>
        <translation>uuencode ファイル</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ims::CallerCard</name>
    <message>
        <source>How many are affected?</source>
        <translation>影響を受けている人数</translation>
    </message>
    <message>
        <source>Monday morning, after the update …</source>
        <translation>月曜の朝、更新の後 …</translation>
    </message>
    <message>
        <source>Phone, to ring back</source>
        <translation>折り返しの電話番号</translation>
    </message>
    <message>
        <source>Since when does mail not arrive?</source>
        <translation>メールが届かないのはいつから?</translation>
    </message>
    <message>
        <source>What the caller tells</source>
        <translation>問い合わせ者の話</translation>
    </message>
    <message>
        <source>What was tried already?</source>
        <translation>すでに試したこと</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>問い合わせた人</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>one sender, all mail from abroad …</source>
        <translation>特定の送信者 1 人、国外からのすべてのメール …</translation>
    </message>
    <message>
        <source>restarted the service, asked the sender to write again …</source>
        <translation>サービスを再起動した、送信者に送り直しを依頼した …</translation>
    </message>
</context>
<context>
    <name>ims::CaseCommands</name>
    <message>
        <source>%1

The other window will save nothing more in this case. What was typed there and is not saved yet will not be in it. Ask first, where you can.</source>
        <translation>%1

もう一方のウィンドウは、この案件に何も保存できなくなります。そこで入力してまだ保存されていない内容は、案件に入りません。可能であれば、先に確認してください。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引き取る(&amp;T)</translation>
    </message>
    <message>
        <source>Open a packed case (.imscase)</source>
        <translation>まとめた案件 (.imscase) を開く</translation>
    </message>
    <message>
        <source>Pack the case into one file</source>
        <translation>案件を 1 つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Packed case (*.imscase)</source>
        <translation>まとめた案件 (*.imscase)</translation>
    </message>
    <message>
        <source>Save the case below this folder</source>
        <translation>案件をこのフォルダーの下に保存</translation>
    </message>
    <message>
        <source>Take the case over</source>
        <translation>案件を引き取る</translation>
    </message>
</context>
<context>
    <name>ims::CaseHeader</name>
    <message>
        <source>%1 (files missing: %2)</source>
        <translation>%1 (見つからないファイル: %2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>%1. Press to change it.</source>
        <translation>%1。押すと変更できます。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>問い合わせ者</translation>
    </message>
    <message>
        <source>Case facts</source>
        <translation>案件の概要</translation>
    </message>
    <message>
        <source>Case saved as</source>
        <translation>案件の保存先</translation>
    </message>
    <message>
        <source>Copy · %1</source>
        <translation>コピー · %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>LIVE · %1</source>
        <translation>本番 · %1</translation>
    </message>
    <message>
        <source>Live or copy? · %1</source>
        <translation>本番? コピー? · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the case: %1</source>
        <translation>案件の状態: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>as told by the caller</source>
        <translation>問い合わせ者の申告</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つからず</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未実施</translation>
    </message>
</context>
<context>
    <name>ims::CaseHistoryDialog</name>
    <message numerus="yes">
        <source>%n files were copied into the case</source>
        <translation>
            <numerusform>%n ファイルを案件にコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピー</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>案件の履歴</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>The journal was changed or damaged: from entry %1 on it does not follow from what stands before.</source>
        <translation>ジャーナルが変更されたか破損しています: エントリ %1 以降が、その前とつながりません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries; “imsdoctor-cli case history” lists them all.</source>
        <translation>全 %2 件のうち新しい %1 件。すべての一覧は「imsdoctor-cli case history」で表示できます。</translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation>新しい順。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実施者</translation>
    </message>
</context>
<context>
    <name>ims::CasePackaging</name>
    <message>
        <source>Packing the case</source>
        <translation>案件をまとめています</translation>
    </message>
    <message>
        <source>The case was packed into %1. It holds everything that was written in the case and copies of its evidence, strangers’ mail among them.</source>
        <translation>案件を %1 にまとめました。案件に書かれたすべての内容と、他人のメールも含めた証拠のコピーが入っています。</translation>
    </message>
    <message>
        <source>Unpacking the case</source>
        <translation>案件を展開しています</translation>
    </message>
</context>
<context>
    <name>ims::CaseStateDialog</name>
    <message>
        <source>A file that a calendar program takes in</source>
        <translation>予定表プログラムに取り込めるファイル</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>予定表ファイル (*.ics)</translation>
    </message>
    <message>
        <source>IMS Doctor keeps the case in %1.</source>
        <translation>この案件は IMS Doctor の %1 にあります。</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再確認の日</translation>
    </message>
    <message>
        <source>Look at the mail case again</source>
        <translation>メール案件の再確認</translation>
    </message>
    <message>
        <source>Look at the mail case again: %1</source>
        <translation>メール案件の再確認: %1</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>リマインダーの保存</translation>
    </message>
    <message>
        <source>Save a reminder (.ics)…</source>
        <translation>リマインダーを保存 (.ics)…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>案件の状況</translation>
    </message>
</context>
<context>
    <name>ims::CauseHelp</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what to say to the caller</source>
        <translation>問い合わせ者に伝える文をコピー</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>直ったことの確認方法</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>問い合わせ者に伝える文</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>害を及ぼしうること</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>行うこと</translation>
    </message>
</context>
<context>
    <name>ims::CausePage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chosen so far: “%1”.</source>
        <translation>これまでの選択: 「%1」。</translation>
    </message>
    <message>
        <source>Failed messages with another likely cause, as the list says: %1 of %2. What helps here does not help them.</source>
        <translation>一覧によれば、可能性大の原因が別にある失敗メッセージ: %2 件中 %1 件。ここでの対処はそれらには効果がありません。</translation>
    </message>
    <message>
        <source>No cause can be named</source>
        <translation>原因を特定できない</translation>
    </message>
    <message>
        <source>No documented cause explains these messages on this evidence.</source>
        <translation>この証拠では、記載されたどの原因もこれらのメッセージを説明できません。</translation>
    </message>
    <message>
        <source>Other changes: %1.</source>
        <translation>その他の変更: %1。</translation>
    </message>
    <message>
        <source>The cause shown above is dismissed: look at another one, or take that back.</source>
        <translation>上に表示した原因は却下されています: 別の原因を見るか、却下を取り消してください。</translation>
    </message>
    <message>
        <source>The cause shown above is mended by the Character Sets.</source>
        <translation>上に表示した原因は Character Sets で取り除けます。</translation>
    </message>
    <message>
        <source>The cause shown above is not likely on this evidence.</source>
        <translation>この証拠では、上に表示した原因は可能性大ではありません。</translation>
    </message>
    <message>
        <source>The cause shown above is not mended by the Character Sets: changing them would break mail that arrives now.</source>
        <translation>上に表示した原因は Character Sets では取り除けません: 変更すると、現在届いているメールに障害が出ます。</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>選択した原因</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>ほかの原因でない理由</translation>
    </message>
    <message>
        <source>Why not the others (%1)</source>
        <translation>ほかの原因でない理由 (%1)</translation>
    </message>
    <message>
        <source>Without a clear cause: %1.</source>
        <translation>原因がはっきりしないもの: %1。</translation>
    </message>
</context>
<context>
    <name>ims::CharsetChooser</name>
    <message>
        <source>As declared</source>
        <translation>宣言のとおり</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>文字セット</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsDialog</name>
    <message>
        <source>%1 of %2 character sets</source>
        <translation>%1 / %2 個の文字セット</translation>
    </message>
    <message>
        <source>%1: %2 names read.</source>
        <translation>%1: %2 個の名前を読み取りました。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Import Character-Set-List…</source>
        <translation>Character-Set-List を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep these names</source>
        <translation>これらの名前を保存(&amp;K)</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Copy what is known of the selected character set</source>
        <translation>選択した文字セットについて判明していることをコピー</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Label, name, token or code page</source>
        <translation>ラベル、名前、トークン、コードページ</translation>
    </message>
    <message>
        <source>Lines with a remark: %1. The first, at byte %2: %3</source>
        <translation>注意のある行: %1。最初はバイト %2: %3</translation>
    </message>
    <message>
        <source>Names in &amp;Exchange:</source>
        <translation>Exchange での名前(&amp;E):</translation>
    </message>
    <message>
        <source>Names in Exchange</source>
        <translation>Exchange での名前</translation>
    </message>
    <message>
        <source>Open a Character-Set-List</source>
        <translation>Character-Set-List を開く</translation>
    </message>
    <message>
        <source>Read the names that a server itself has, from a text file: the attribute Character-Set-List of its Protocols object (Q168347)</source>
        <translation>サーバー自体の持つ名前をテキストファイルから読み取る: Protocols オブジェクトの属性 Character-Set-List (Q168347)</translation>
    </message>
    <message>
        <source>The server’s names are kept. They stand in this list now; cases and messages use them from the program’s next start.</source>
        <translation>サーバーの名前を保存しました。この一覧には反映済みです。案件とメッセージでは、次回のプログラム起動から使用されます。</translation>
    </message>
    <message>
        <source>There is no place for character sets of your own.</source>
        <translation>独自の文字セットを置く場所がありません。</translation>
    </message>
    <message>
        <source>Unknown tokens, left out: %1.</source>
        <translation>除外した不明なトークン: %1。</translation>
    </message>
    <message>
        <source>What is known of the selected character set</source>
        <translation>選択した文字セットについて判明していること</translation>
    </message>
    <message>
        <source>Write them to %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>Your own character sets: %1</source>
        <translation>独自の文字セット: %1</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>すべてのバージョン</translation>
    </message>
</context>
<context>
    <name>ims::CharsetsModel</name>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (未確認)</translation>
    </message>
    <message>
        <source>%1, inferred</source>
        <translation>%1 (推定)</translation>
    </message>
    <message>
        <source>%1; Windows must be started anew after it</source>
        <translation>%1 (その後 Windows の再起動が必要)</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>別名:</translation>
    </message>
    <message>
        <source>Also reads text in:</source>
        <translation>次のテキストも読む:</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>記事:</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>コードページ</translation>
    </message>
    <message>
        <source>Exchange %1: %2, %3</source>
        <translation>Exchange %1: %2、%3</translation>
    </message>
    <message>
        <source>From your file:</source>
        <translation>独自のファイルから:</translation>
    </message>
    <message>
        <source>How the name is known</source>
        <translation>名前の根拠</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>Character Sets リストでの名前</translation>
    </message>
    <message>
        <source>Its text cannot be decoded: it is known by name only.</source>
        <translation>テキストはデコードできません: 名前だけが分かっています。</translation>
    </message>
    <message>
        <source>Labels in mail:</source>
        <translation>メールでのラベル:</translation>
    </message>
    <message>
        <source>Language pack of the NT 4.0 CD:</source>
        <translation>NT 4.0 CD の言語パック:</translation>
    </message>
    <message>
        <source>NLS file</source>
        <translation>NLS ファイル</translation>
    </message>
    <message>
        <source>NLS file:</source>
        <translation>NLS ファイル:</translation>
    </message>
    <message>
        <source>Token in imccopy’s file:</source>
        <translation>imccopy ファイルのトークン:</translation>
    </message>
    <message>
        <source>Windows code page:</source>
        <translation>Windows コードページ:</translation>
    </message>
    <message>
        <source>documented%1</source>
        <translation>記載あり%1</translation>
    </message>
    <message>
        <source>name not verified</source>
        <translation>名前は未確認</translation>
    </message>
    <message>
        <source>not supported%1</source>
        <translation>サポートなし%1</translation>
    </message>
    <message>
        <source>stated in your file</source>
        <translation>独自のファイルに記載</translation>
    </message>
    <message>
        <source>the server’s own list</source>
        <translation>サーバー自体の一覧</translation>
    </message>
</context>
<context>
    <name>ims::Chip</name>
    <message>
        <source>Take away the filter: %1</source>
        <translation>フィルターを外す: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>外す: %1</translation>
    </message>
</context>
<context>
    <name>ims::ChoiceRow</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 answers)</source>
        <translation>%1 (回答 %2 件)</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (推奨)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered before the evidence spoke as it does now: confirm it or give another.</source>
        <translation>この回答の後、証拠の内容が変わりました: このままでよいか確認するか、別の回答を選んでください。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>回答を変えない</translation>
    </message>
    <message>
        <source>This takes back what rests on the old answer: %1.</source>
        <translation>以前の回答に基づく次の内容が取り消されます: %1。</translation>
    </message>
</context>
<context>
    <name>ims::CommandBox</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>ims::CommandCard</name>
    <message>
        <source>%1: what the command answered</source>
        <translation>%1: コマンドの応答</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>最初の %1 文字だけを保持します。</translation>
    </message>
    <message>
        <source>The greeting on port 25 is the Internet Mail Service’s, build %1.</source>
        <translation>ポート 25 の応答メッセージは Internet Mail Service のもので、ビルドは %1 です。</translation>
    </message>
    <message>
        <source>What did it answer? Paste it or type the number that the caller reads out.</source>
        <translation>応答の内容を貼り付けるか、問い合わせ者が読み上げる番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>ims::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands found: %1</source>
        <translation>見つかったコマンド: %1</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語句に一致するコマンドはありません。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do? Type a word, a menu or keys</source>
        <translation>何をしますか? 語句、メニュー名、またはキーを入力</translation>
    </message>
    <message>
        <source>it belongs to a page that is not in sight.</source>
        <translation>表示されていないページのコマンドです。</translation>
    </message>
</context>
<context>
    <name>ims::CommandRows</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>今は使えません。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>今は使えません: %1</translation>
    </message>
</context>
<context>
    <name>ims::ConfirmPanel</name>
    <message>
        <source>Do not</source>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>ims::DeclarationsModel</name>
    <message>
        <source> at %1</source>
        <translation> (位置 %1)</translation>
    </message>
    <message>
        <source> in the 8-bit header at %1</source>
        <translation> (8 ビットのヘッダー、位置 %1)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>8-bit header bytes look more like %1</source>
        <translation>8 ビットのヘッダーのバイトはむしろ %1 のよう</translation>
    </message>
    <message>
        <source>Declared charset</source>
        <translation>宣言された文字セット</translation>
    </message>
    <message>
        <source>HTML text</source>
        <translation>HTML テキスト</translation>
    </message>
    <message>
        <source>In the Character Sets list</source>
        <translation>Character Sets リストでの名前</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>MIME header</source>
        <translation>MIME ヘッダー</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>XML text</source>
        <translation>XML テキスト</translation>
    </message>
    <message>
        <source>do not fit%1</source>
        <translation>不一致%1</translation>
    </message>
    <message>
        <source>do not fit%1, look like %2</source>
        <translation>不一致%1、%2 のよう</translation>
    </message>
    <message>
        <source>encoded header word</source>
        <translation>ヘッダーの encoded-word</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>fit as %1 (characters beyond the declared charset: %2)</source>
        <translation>%1 として一致 (宣言された文字セットにない文字: %2)</translation>
    </message>
    <message>
        <source>header parameter</source>
        <translation>ヘッダーのパラメーター</translation>
    </message>
    <message>
        <source>look more like %1</source>
        <translation>むしろ %1 のよう</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>not a known charset</source>
        <translation>既知の文字セットではない</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>確認対象なし</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::DecodedView</name>
    <message>
        <source>&amp;Read as:</source>
        <translation>文字セット(&amp;R):</translation>
    </message>
    <message>
        <source>As chosen: %1</source>
        <translation>選択のとおり: %1</translation>
    </message>
    <message>
        <source>As declared: %1</source>
        <translation>宣言のとおり: %1</translation>
    </message>
    <message>
        <source>As detected: %1</source>
        <translation>検出のとおり: %1</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>ファイル内のまま</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>バイト %1 ～ %2</translation>
    </message>
    <message>
        <source>Characters that do not belong into the encoding: %1.</source>
        <translation>このエンコードに含まれるはずのない文字: %1。</translation>
    </message>
    <message>
        <source>Choose a part, a header field or bytes to read their text.</source>
        <translation>テキストを読むには、パート、ヘッダーフィールド、またはバイトを選んでください。</translation>
    </message>
    <message>
        <source>Declared is “%1”, which is no known character set.</source>
        <translation>「%1」と宣言されていますが、既知の文字セットではありません。</translation>
    </message>
    <message>
        <source>HTML s&amp;ource</source>
        <translation>HTML ソース(&amp;O)</translation>
    </message>
    <message>
        <source>Header field %1</source>
        <translation>ヘッダーフィールド %1</translation>
    </message>
    <message>
        <source>Impossible in %1: %2</source>
        <translation>%1 ではありえないもの: %2</translation>
    </message>
    <message>
        <source>Next impossible bytes</source>
        <translation>次のありえないバイト</translation>
    </message>
    <message>
        <source>No message was found in this file.</source>
        <translation>このファイルにメッセージが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>パート %1</translation>
    </message>
    <message>
        <source>Places where the bytes cannot be text of that character set</source>
        <translation>その文字セットのテキストではありえないバイトの箇所</translation>
    </message>
    <message>
        <source>Previous impossible bytes</source>
        <translation>前のありえないバイト</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>%1 として解釈</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show it as &amp;text nevertheless</source>
        <translation>それでもテキストとして表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the tags as they stand in the message instead of the text that they make</source>
        <translation>タグから作られるテキストではなく、メッセージ内のタグをそのまま表示</translation>
    </message>
    <message>
        <source>The encoded text ends too early.</source>
        <translation>エンコードされたテキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>The message has no such header field any more.</source>
        <translation>このヘッダーフィールドはメッセージになくなりました。</translation>
    </message>
    <message>
        <source>The message has no such part any more.</source>
        <translation>このパートはメッセージになくなりました。</translation>
    </message>
    <message>
        <source>The message&apos;s text</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes.</source>
        <translation>先頭の %1 バイトです。</translation>
    </message>
    <message>
        <source>This is the beginning, %1 bytes; the text view has the rest.</source>
        <translation>先頭の %1 バイトです。残りはテキスト表示にあります。</translation>
    </message>
    <message>
        <source>This part consists of others. Choose one of them to read its text.</source>
        <translation>このパートはほかのパートからなります。テキストを読むには、そのどれかを選んでください。</translation>
    </message>
    <message>
        <source>This part is no text (%1).</source>
        <translation>このパートはテキストではありません (%1)。</translation>
    </message>
</context>
<context>
    <name>ims::DialogPicture</name>
    <message>
        <source>Drawing of the dialog “E-Mail Domain”</source>
        <translation>「E-Mail Domain」ダイアログの図</translation>
    </message>
    <message>
        <source>Drawing of the tab “Internet Mail”</source>
        <translation>「Internet Mail」タブの図</translation>
    </message>
</context>
<context>
    <name>ims::Disclosure</name>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>ims::DismissalBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Dismiss this cause: %1</source>
        <translation>この原因を却下: %1</translation>
    </message>
    <message>
        <source>Dismiss this cause…</source>
        <translation>この原因を却下…</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take the dismissal back: %1</source>
        <translation>却下を取り消す: %1</translation>
    </message>
    <message>
        <source>Why is it not this one? The reason stands in the report.</source>
        <translation>これではない理由は? 理由はレポートに記載されます。</translation>
    </message>
    <message>
        <source>Why this cause is dismissed</source>
        <translation>この原因を却下する理由</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCases</name>
    <message>
        <source>Show them…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>There are %1 earlier cases of %2.</source>
        <translation>%2 の以前の案件が %1 件あります。</translation>
    </message>
    <message>
        <source>There is an earlier case of %1.</source>
        <translation>%1 の以前の案件が 1 件あります。</translation>
    </message>
</context>
<context>
    <name>ims::EarlierCasesDialog</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Earlier cases of %1</source>
        <translation>%1 の以前の案件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The case that is open now is saved and left.</source>
        <translation>現在開いている案件は保存して閉じます。</translation>
    </message>
</context>
<context>
    <name>ims::EmergencyCard</name>
    <message>
        <source>Emergency card</source>
        <translation>緊急時カード</translation>
    </message>
    <message>
        <source>One sheet for whoever stands at the console: the commands, the documented error numbers with what to do, and what not to do. Print it before the service is stopped: mail and network may be gone when it is needed.</source>
        <translation>コンソールの担当者用の 1 枚です: コマンド、記載されたエラー番号とその対処、してはいけないこと。サービスを停止する前に印刷してください: 必要なときに、メールやネットワークが使えないことがあります。</translation>
    </message>
    <message>
        <source>Save the emergency card as PDF</source>
        <translation>緊急時カードを PDF で保存</translation>
    </message>
</context>
<context>
    <name>ims::EventBrowser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, looking …</source>
        <translation>%1、検索中 …</translation>
    </message>
    <message>
        <source>%1, without the one that is chosen</source>
        <translation>%1 (選択した 1 件を除く)</translation>
    </message>
    <message>
        <source>Click to sort by this column, again to sort the other way round</source>
        <translation>クリックするとこの列で並べ替え、もう一度で逆順</translation>
    </message>
    <message>
        <source>Events of the logs</source>
        <translation>ログのイベント</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups by: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Return shows only the rows of the group</source>
        <translation>Enter でこのグループの行だけを表示</translation>
    </message>
</context>
<context>
    <name>ims::EventDetails</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to the failed message</source>
        <translation>失敗したメッセージに戻る</translation>
    </message>
    <message>
        <source>Copy the event’s text</source>
        <translation>イベントのテキストをコピー</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Details of the event</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>It was opened as a message that failed. Add the event log of the server to see what was logged, or type in the event.</source>
        <translation>失敗したメッセージとして開いたものです。何が記録されたかを見るには、サーバーのイベントログを追加するか、イベントを手入力してください。</translation>
    </message>
    <message>
        <source>Logged around it (%1)</source>
        <translation>前後の記録 (%1)</translation>
    </message>
    <message>
        <source>No event names %1</source>
        <translation>%1 を示すイベントはありません</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>The log does not hold it, and this program does not know it.</source>
        <translation>ログになく、このプログラムにも情報がありません。</translation>
    </message>
    <message>
        <source>The spool file is missing. %1</source>
        <translation>スプールファイルがありません。%1</translation>
    </message>
    <message>
        <source>The spool file is missing. %1 That it is gone does not prove that the message was delivered.</source>
        <translation>スプールファイルがありません。%1 ファイルがないことは、メッセージが配信された証明にはなりません。</translation>
    </message>
    <message>
        <source>What it says is not known.</source>
        <translation>内容は不明です。</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>届いた時</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>“%1” in ARCHIVE was taken for this message. Its name differs only in case from: %2.</source>
        <translation>ARCHIVE の「%1」をこのメッセージと見なしました。名前の大文字と小文字だけが次と異なります: %2。</translation>
    </message>
</context>
<context>
    <name>ims::EventFilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>すべての時刻</translation>
    </message>
    <message>
        <source>Any sender’s domain</source>
        <translation>すべての送信者ドメイン</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>分類: %1</translation>
    </message>
    <message>
        <source>Find in any column</source>
        <translation>任意の列を検索</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Groups beside the table, each with its number</source>
        <translation>表の横にグループを件数付きで表示</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の 1 日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最後の 1 週間</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>No time is known of any of these events.</source>
        <translation>これらのイベントの時刻はどれも不明です。</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>範囲…</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>この時間帯を表示</translation>
    </message>
    <message>
        <source>There is no room for groups: widen the window, or hide the guide (F9).</source>
        <translation>グループを表示する場所がありません: ウィンドウを広げるか、ガイドを非表示にしてください (F9)。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>終了 (UTC)</translation>
    </message>
    <message>
        <source>Up to the newest event of the logs, %1; not up to today</source>
        <translation>ログの最新イベント %1 まで (今日までではありません)</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ims::EventGroupsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 UTC</source>
        <translation>%1: %2 (%3 ～ %4 UTC)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>ims::EventRowsModel</name>
    <message>
        <source>%1 events</source>
        <translation>%1 件のイベント</translation>
    </message>
    <message>
        <source>%1 failed messages</source>
        <translation>%1 件の失敗メッセージ</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 件のイベント</translation>
    </message>
    <message>
        <source>1 failed message</source>
        <translation>1 件の失敗メッセージ</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日 (UTC)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>失敗 (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>ARCHIVE 内</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>最有力の原因</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Sender’s domain</source>
        <translation>送信者ドメイン</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ims::EventTableActions</name>
    <message>
        <source>%1 lines are on the clipboard.</source>
        <translation>%1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Filter to this</source>
        <translation>これで絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter to this (%1: %2)</source>
        <translation>これで絞り込む(&amp;F) (%1: %2)</translation>
    </message>
    <message>
        <source>Copy &amp;all (%1 lines)</source>
        <translation>すべてコピー(&amp;A) (%1 行)</translation>
    </message>
    <message>
        <source>Copy &amp;all (1 line)</source>
        <translation>すべてコピー(&amp;A) (1 行)</translation>
    </message>
    <message>
        <source>Copy all: too many, write them to a file</source>
        <translation>すべてコピー: 多すぎるため、ファイルに書き出してください</translation>
    </message>
    <message>
        <source>Copy the &amp;line</source>
        <translation>行をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Leave this &amp;out</source>
        <translation>これを除外(&amp;O)</translation>
    </message>
    <message>
        <source>Leave this &amp;out (%1: %2)</source>
        <translation>これを除外(&amp;O) (%1: %2)</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>ims::EventTimelineView</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC: %2</source>
        <translation>%1 UTC: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, in a burst (three or more within 60 seconds)</source>
        <translation>%1 (集中: 60 秒以内に 3 件以上)</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they mark several, Return chooses, Esc takes it back.</source>
        <translation>方向キーで移動、Shift を押しながらで複数選択、Enter で決定、Esc で取り消し。</translation>
    </message>
    <message>
        <source>Drag over it to choose a time</source>
        <translation>ドラッグして時間帯を選択</translation>
    </message>
    <message>
        <source>From %1 UTC, the most at one time: %2.</source>
        <translation>%1 UTC から。同時の最多は %2。</translation>
    </message>
    <message>
        <source>Marked: three or more within 60 seconds. Drag over it to choose a time</source>
        <translation>印: 60 秒以内に 3 件以上。ドラッグして時間帯を選択</translation>
    </message>
    <message>
        <source>When events were logged</source>
        <translation>イベントの記録時刻</translation>
    </message>
    <message>
        <source>When it was logged</source>
        <translation>記録時刻</translation>
    </message>
    <message>
        <source>When messages failed</source>
        <translation>メッセージの失敗時刻</translation>
    </message>
</context>
<context>
    <name>ims::EventsPage</name>
    <message>
        <source>Do not read everything</source>
        <translation>すべては読み取らない</translation>
    </message>
    <message>
        <source>JSON, one event a line (*.json)</source>
        <translation>JSON、1 行 1 イベント (*.json)</translation>
    </message>
    <message>
        <source>One of the events around the failed message %1.</source>
        <translation>失敗したメッセージ %1 の前後のイベントです。</translation>
    </message>
    <message>
        <source>One of the events around the failed message above.</source>
        <translation>上の失敗したメッセージの前後のイベントです。</translation>
    </message>
    <message>
        <source>Reading everything in the logs</source>
        <translation>ログをすべて読み取り中</translation>
    </message>
    <message>
        <source>Show everything in the log</source>
        <translation>ログをすべて表示</translation>
    </message>
    <message>
        <source>Show the failed messages only</source>
        <translation>失敗したメッセージのみ表示</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>That record is not in the evidence any more.</source>
        <translation>そのレコードは証拠になくなりました。</translation>
    </message>
    <message>
        <source>The file %1 was written.</source>
        <translation>ファイル %1 を書き出しました。</translation>
    </message>
    <message>
        <source>This record names none of the failed messages above.</source>
        <translation>このレコードは、上の失敗したメッセージのどれも示していません。</translation>
    </message>
    <message>
        <source>This record names none of the failed messages.</source>
        <translation>このレコードは、失敗したメッセージのどれも示していません。</translation>
    </message>
    <message>
        <source>Write the events</source>
        <translation>イベントの書き出し</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き込み中</translation>
    </message>
</context>
<context>
    <name>ims::EvidenceLines</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1、バイト %2</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the settings’ file</source>
        <translation>設定のファイルを表示</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>否定する根拠</translation>
    </message>
    <message>
        <source>What supports it</source>
        <translation>支持する根拠</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>申告</translation>
    </message>
</context>
<context>
    <name>ims::EvidencePage</name>
    <message>
        <source>Evidence of the case</source>
        <translation>案件の証拠</translation>
    </message>
    <message>
        <source>Nothing belongs to this case yet. Any folder of the server or a copy of one will do; it can also be dropped anywhere in this window. With nothing but a voice on the phone, type in the event that the caller reads out.</source>
        <translation>この案件にはまだ何もありません。サーバーのフォルダーまたはそのコピーを追加してください。このウィンドウのどこにでもドロップできます。電話の声しかない場合は、問い合わせ者が読み上げるイベントを手入力してください。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直し</translation>
    </message>
    <message>
        <source>Reading the evidence. What you type meanwhile is kept.</source>
        <translation>証拠を読み取っています。その間の入力は保持されます。</translation>
    </message>
    <message>
        <source>The registry export says Medium or higher; ask since when.</source>
        <translation>レジストリのエクスポートでは Medium 以上です。いつからか確認してください。</translation>
    </message>
    <message>
        <source>The registry export says Minimum, of which the articles say both (Q168504, Q170809).</source>
        <translation>レジストリのエクスポートでは Minimum で、記事の説明は食い違います (Q168504、Q170809)。</translation>
    </message>
    <message>
        <source>The registry export says None.</source>
        <translation>レジストリのエクスポートでは None です。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>This case can only be looked at; nothing can be added or changed here.</source>
        <translation>この案件は閲覧のみです。追加も変更もできません。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>バイト %1 ～ %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
</context>
<context>
    <name>ims::EvidenceState</name>
    <message>
        <source>No event 4117, but other trouble with messages</source>
        <translation>イベント 4117 はないが、メッセージのほかの障害あり</translation>
    </message>
    <message>
        <source>No failed message was found</source>
        <translation>失敗したメッセージは見つかりませんでした</translation>
    </message>
    <message>
        <source>Open the server’s folder or a copy of it, an event log, or a single spool file. Nothing in it is changed. Step 1 also takes what the caller reads out.</source>
        <translation>サーバーのフォルダーまたはそのコピー、イベントログ、または単独のスプールファイルを開いてください。中のものは何も変更しません。ステップ 1 では、問い合わせ者が読み上げる内容も入力できます。</translation>
    </message>
    <message>
        <source>The evidence cannot be read</source>
        <translation>証拠を読み取れません</translation>
    </message>
    <message>
        <source>The evidence is being read …</source>
        <translation>証拠を読み取り中 …</translation>
    </message>
    <message>
        <source>There is no evidence yet</source>
        <translation>まだ証拠がありません</translation>
    </message>
</context>
<context>
    <name>ims::ExportCard</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>レポートの言語(&amp;L):</translation>
    </message>
    <message>
        <source>Copy the summary for the ticket</source>
        <translation>チケット用の要約をコピー</translation>
    </message>
    <message>
        <source>Export for the next engineer (ZIP)…</source>
        <translation>次の担当者用に書き出す (ZIP)…</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <translation>案件の引き継ぎ</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Nothing is replaced, in no form.</source>
        <translation>どの形式でも、何も置き換えません。</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>ほかの形式</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>アーカイブは暗号化されます。</translation>
    </message>
    <message>
        <source>The whole report on paper.</source>
        <translation>レポート全体を紙に印刷します。</translation>
    </message>
    <message numerus="yes">
        <source>Values are replaced (%n kind(s)), in every form.</source>
        <translation>
            <numerusform>どの形式でも値を置き換えます (%n 種類)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ims::FailuresModel</name>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation>失敗 (UTC)</translation>
    </message>
    <message>
        <source>In ARCHIVE</source>
        <translation>ARCHIVE 内</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>最有力の原因</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ims::FilterLine</name>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>ims::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, around the end</source>
        <translation>%1 / %2、末尾を越えて検索</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>バイト (16 進)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Could not search on</source>
        <translation>検索を続けられませんでした</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>In UTF-8 and in the character sets of this message, as its bytes stand in the file</source>
        <translation>UTF-8 とこのメッセージの文字セットで、ファイル内のバイトのまま検索</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Otherwise the letters A to Z are found in either case; other letters as they are typed</source>
        <translation>指定しない場合、A ～ Z は大文字と小文字を区別せず、ほかの文字は入力どおりに検索</translation>
    </message>
    <message>
        <source>Places left out, because the expression needs too many steps there: %1, the first at byte %2.</source>
        <translation>正規表現の処理ステップが多すぎるため省略した箇所: %1。最初はバイト %2。</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>This cannot be looked for, from its first character on: %1.</source>
        <translation>検索できません。最初の文字から誤り: %1。</translation>
    </message>
    <message>
        <source>This cannot be looked for. Character %1, after “%2”: %3.</source>
        <extracomment>%1 is a number, %2 what stands before the wrong place, %3 what is wrong there</extracomment>
        <translation>検索できません。「%2」の後の %1 文字目: %3。</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>検索できません: %1。</translation>
    </message>
    <message>
        <source>Two digits a byte, ? for any digit: 4D 53 ?? 0A</source>
        <translation>1 バイト 2 桁、? は任意の桁: 4D 53 ?? 0A</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>検索する内容</translation>
    </message>
    <message>
        <source>Within a line: . is one byte, \xE9 a byte, ^ and $ the line&apos;s ends</source>
        <translation>1 行の中で: . は任意の 1 バイト、\xE9 はバイト、^ と $ は行の先頭と末尾</translation>
    </message>
</context>
<context>
    <name>ims::FindingCard</name>
    <message>
        <source>A documented cause of this error; this evidence does not point to it.</source>
        <translation>このエラーの原因として記載されていますが、この証拠はそれを示していません。</translation>
    </message>
    <message>
        <source>Little fits this cause, or more speaks against it.</source>
        <translation>この原因に合うものは少なく、合わないもののほうが多い状態です。</translation>
    </message>
    <message>
        <source>Messages it concerns</source>
        <translation>関係するメッセージ</translation>
    </message>
    <message>
        <source>Messages it explains</source>
        <translation>説明できるメッセージ</translation>
    </message>
    <message>
        <source>Missing so far: %1</source>
        <translation>足りないもの: %1</translation>
    </message>
    <message>
        <source>Some of what was found fits this cause, but not enough to be sure.</source>
        <translation>見つかったものの一部はこの原因に合いますが、確かとは言えません。</translation>
    </message>
    <message>
        <source>Something that was found rules this cause out.</source>
        <translation>見つかったものから、この原因は除外されます。</translation>
    </message>
    <message>
        <source>What else only a person can answer</source>
        <translation>そのほか、人にしか答えられない質問</translation>
    </message>
    <message>
        <source>What only a person can answer</source>
        <translation>人にしか答えられない質問</translation>
    </message>
    <message>
        <source>What was found fits none of the documented causes well enough to name it.</source>
        <translation>記載されたどの原因も、特定できるほどには合いません。</translation>
    </message>
    <message>
        <source>What was found fits this cause well.</source>
        <translation>見つかったものは、この原因によく合います。</translation>
    </message>
    <message>
        <source>What would settle it best</source>
        <translation>決め手になるもの</translation>
    </message>
    <message>
        <source>What would tell is not at hand, so it may be this cause or not.</source>
        <translation>判断できるものが手元にないため、この原因かどうか分かりません。</translation>
    </message>
    <message>
        <source>Why it is not first: %1</source>
        <translation>最初でない理由: %1</translation>
    </message>
    <message>
        <source>Why it is not this one: %1</source>
        <translation>これでない理由: %1</translation>
    </message>
    <message>
        <source>concerns %1 of %2 failed messages</source>
        <translation>失敗メッセージ %2 件中 %1 件に関係</translation>
    </message>
    <message>
        <source>concerns the failed message</source>
        <translation>失敗メッセージに関係</translation>
    </message>
    <message>
        <source>explains %1 of %2 failed messages</source>
        <translation>失敗メッセージ %2 件中 %1 件を説明</translation>
    </message>
    <message>
        <source>explains the failed message</source>
        <translation>失敗メッセージを説明</translation>
    </message>
</context>
<context>
    <name>ims::FindingList</name>
    <message>
        <source>Causes, the likeliest first</source>
        <translation>原因 (可能性の高い順)</translation>
    </message>
</context>
<context>
    <name>ims::FindingsModel</name>
    <message>
        <source>%1 questions open</source>
        <translation>未回答 %1 件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>1 question open</source>
        <translation>未回答 1 件</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>Not in question</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>可能性小</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>concerns %1</source>
        <translation>%1 に関係</translation>
    </message>
    <message>
        <source>explains %1</source>
        <translation>%1 を説明</translation>
    </message>
</context>
<context>
    <name>ims::FoundPanel</name>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れず</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
</context>
<context>
    <name>ims::GoToDialog</name>
    <message>
        <source>A line by its number (120), a byte by its offset (@4096 or 0x1000). The file has %1 bytes.</source>
        <translation>行は番号 (120)、バイトはオフセット (@4096 または 0x1000)。ファイルは %1 バイトです。</translation>
    </message>
    <message>
        <source>Go to line or offset</source>
        <translation>行またはオフセットへ移動</translation>
    </message>
    <message>
        <source>The file ends at offset %1.</source>
        <translation>ファイルはオフセット %1 で終わります。</translation>
    </message>
    <message>
        <source>Type a line’s number, or @ and an offset.</source>
        <translation>行番号か、@ とオフセットを入力してください。</translation>
    </message>
</context>
<context>
    <name>ims::Guidance</name>
    <message>
        <source>Answers by number</source>
        <translation>番号で回答</translation>
    </message>
    <message>
        <source>At the left stand the steps of the case, each with its state. Open any of them at any time: Ctrl+1 to Ctrl+8.</source>
        <translation>左側には案件のステップが、それぞれの状態とともに並んでいます。どのステップもいつでも開けます: Ctrl+1 ～ Ctrl+8。</translation>
    </message>
    <message>
        <source>Beside each page stands what to say, word for word, and what you do. F9 shows or hides it, F1 tells more about the page.</source>
        <translation>各ページの横に、問い合わせ者に伝える文がそのままの言葉で、また行うことが示されています。F9 で表示と非表示を切り替え、F1 でページの詳しい説明を表示します。</translation>
    </message>
    <message>
        <source>Evidence is never changed</source>
        <translation>証拠は決して変更されません</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>問い合わせ者に伝える文</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What you open is only read; here it says whether it is the server’s own or a copy. Files are moved in step 7 alone, when you say so, and each is copied first.</source>
        <translation>開いたものは読み取るだけです。サーバー自体のものかコピーかは、ここに示されます。ファイルを移動するのはステップ 7 だけで、指示があったときに限り、どのファイルも先にコピーします。</translation>
    </message>
    <message>
        <source>Where answers bear numbers, Alt and the number gives one. Ctrl+Z takes it back, Ctrl+Enter goes on to the next step. Ctrl+K lists every command.</source>
        <translation>回答に番号が付いているところでは、Alt と番号で回答できます。Ctrl+Z で取り消し、Ctrl+Enter で次のステップに進みます。Ctrl+K ですべてのコマンドを一覧表示します。</translation>
    </message>
</context>
<context>
    <name>ims::GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Notes, also for the report</source>
        <translation>メモ (レポートにも記載)</translation>
    </message>
    <message>
        <source>Say to the caller</source>
        <translation>問い合わせ者に伝える文</translation>
    </message>
    <message>
        <source>The caller’s words, who was asked, what was agreed …</source>
        <translation>問い合わせ者の言葉、確認した相手、取り決めたこと …</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Why this step</source>
        <translation>このステップの理由</translation>
    </message>
</context>
<context>
    <name>ims::HandSteps</name>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>手作業の手順</translation>
    </message>
    <message>
        <source>Character Sets of the Internet Mail Service, by hand</source>
        <translation>Internet Mail Service の Character Sets (手作業)</translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <translation>Exchange: %1</translation>
    </message>
    <message>
        <source>IMS Doctor %1</source>
        <translation>IMS Doctor %1</translation>
    </message>
    <message>
        <source>Save the steps as PDF</source>
        <translation>手順を PDF で保存</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Set the rows back to what was written down above, the same way: an entry that was not there is removed, one that was removed is added. Then stop and start the service.</source>
        <translation>上に書き留めた内容に、同じ方法で行を戻します: なかった項目は削除し、削除した項目は追加します。その後、サービスを停止して開始します。</translation>
    </message>
    <message>
        <source>The case can only be looked at here: nothing can be ticked.</source>
        <translation>この案件は閲覧のみです: チェックは付けられません。</translation>
    </message>
    <message>
        <source>The steps can be ticked when step 4 has decided that the Character Sets are changed.</source>
        <translation>ステップ 4 で Character Sets の変更を決めると、手順にチェックを付けられます。</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>チケット: %1</translation>
    </message>
    <message>
        <source>Use the tab “Internet Mail” alone. The tab “Connections” has another button “E-Mail Domain”, for routes: leave it alone (Q182522).</source>
        <translation>「Internet Mail」タブだけを使ってください。「Connections」タブには経路用の別の「E-Mail Domain」ボタンがあります: 触れないでください (Q182522)。</translation>
    </message>
    <message>
        <source>and %1 more rows: write them down on another sheet, or save them with imccopy.</source>
        <translation>ほか %1 行: 別の用紙に書き留めるか、imccopy で保存してください。</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>バージョン不明</translation>
    </message>
</context>
<context>
    <name>ims::HeaderFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ims::HeaderTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Copy field</source>
        <translation>フィールドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Raw values</source>
        <translation>生の値(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Filter the header fields</source>
        <translation>ヘッダーフィールドを絞り込む</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Show values as they stand in the file, encoded words and all</source>
        <translation>値を encoded-word も含めてファイル内のまま表示</translation>
    </message>
    <message>
        <source>Text in name or value</source>
        <translation>名前または値のテキスト</translation>
    </message>
</context>
<context>
    <name>ims::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Help – IMS Doctor</source>
        <translation>ヘルプ – IMS Doctor</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語句に一致するページはありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Pages found: %1</source>
        <translation>見つかったページ: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
</context>
<context>
    <name>ims::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>The bytes of the file in hexadecimal, and as characters beside.</source>
        <translation>ファイルのバイトを 16 進で、横に文字で表示。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ims::HopTable</name>
    <message>
        <source>&amp;Copy line</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Way of the message, first server on top</source>
        <translation>メッセージの経路 (最初のサーバーが上)</translation>
    </message>
</context>
<context>
    <name>ims::HopsModel</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · a clock is wrong</source>
        <translation>%1 · 時計の誤り</translation>
    </message>
    <message>
        <source>%1 · this server</source>
        <translation>%1 · このサーバー</translation>
    </message>
    <message>
        <source>%1 – the server that kept this file wrote the field itself.</source>
        <translation>%1 – このファイルを保管したサーバー自身が書いたフィールドです。</translation>
    </message>
    <message>
        <source>By their clocks this server had the message before the one in front of it gave it away: one of the two clocks, or its time zone, is wrong.</source>
        <translation>時計によれば、このサーバーは前のサーバーが渡すより先にメッセージを受け取っています: どちらかの時計かタイムゾーンが誤っています。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受信サーバー</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>With</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ims::ImccopyCard</name>
    <message>
        <source>! %1, %2: somebody changed it since (the plan found %3, now it is %4). It is left as it is; decide about it in the plan above.</source>
        <translation>! %1、%2: その後だれかが変更しています (計画時は %3、現在は %4)。そのままにします。上の計画で決めてください。</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>作成中 …</translation>
    </message>
    <message>
        <source>How to undo it with imccopy</source>
        <translation>imccopy で元に戻す方法</translation>
    </message>
    <message>
        <source>Import the save…</source>
        <translation>保存内容を読み込む…</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message numerus="yes">
        <source>Made from %1; %n line(s) differ.</source>
        <translation>
            <numerusform>%1 から作成。%n 行が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No save was imported yet: the file is made from one.</source>
        <translation>保存内容をまだ読み込んでいません: ファイルはそこから作成します。</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Restore file</source>
        <translation>復元ファイル</translation>
    </message>
    <message>
        <source>Show the difference, line by line</source>
        <translation>違いを行ごとに表示</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>With imccopy</source>
        <translation>imccopy を使用</translation>
    </message>
    <message>
        <source>Write the restore file</source>
        <translation>復元ファイルの書き出し</translation>
    </message>
    <message>
        <source>Write the restore file…</source>
        <translation>復元ファイルを書き出す…</translation>
    </message>
    <message>
        <source>Write the way back</source>
        <translation>元に戻すファイルの書き出し</translation>
    </message>
    <message>
        <source>Write the way back…</source>
        <translation>元に戻すファイルを書き出す…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し済み: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ims::InventoryDialog</name>
    <message>
        <source>%1 files.</source>
        <translation>%1 ファイル。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集日時</translation>
    </message>
    <message>
        <source>Copy in the case</source>
        <translation>案件内のコピー</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>選択した行またはすべてをコピー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Inventory of the evidence</source>
        <translation>証拠の目録</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最終書き込み</translation>
    </message>
    <message>
        <source>Nothing is listed yet: files are listed once the case is saved and they were read.</source>
        <translation>まだ何もありません: 案件を保存し、ファイルを読み取ると表示されます。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server’s clock, as the caller tells it: %1.</source>
        <translation>問い合わせ者によるサーバーの時計: %1。</translation>
    </message>
    <message>
        <source>Times of files on FAT drives and USB sticks are hints only: such drives keep the local time of whoever wrote them, to two seconds.</source>
        <translation>FAT ドライブや USB メモリのファイルの時刻は目安にすぎません: 書き込んだ側のローカル時刻が 2 秒単位で記録されます。</translation>
    </message>
    <message>
        <source>What the server’s clock shows was not asked (step 1, “The server”).</source>
        <translation>サーバーの時計の表示は確認していません (ステップ 1「サーバー」)。</translation>
    </message>
    <message>
        <source>no copy: it could not be read</source>
        <translation>コピーなし: 読み取れませんでした</translation>
    </message>
    <message>
        <source>no copy: the case carries enough already</source>
        <translation>コピーなし: 案件の容量に達しています</translation>
    </message>
    <message>
        <source>no copy: too large</source>
        <translation>コピーなし: 大きすぎます</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
</context>
<context>
    <name>ims::KitCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A kit to take to the server</source>
        <translation>サーバーに持って行くキット</translation>
    </message>
    <message>
        <source>An empty folder for the kit</source>
        <translation>キット用の空のフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n.</source>
        <translation>
            <numerusform>除外: %n。</numerusform>
        </translation>
    </message>
    <message>
        <source>No kit has written this file.</source>
        <translation>このファイルはキットが書き込んだものではありません。</translation>
    </message>
    <message>
        <source>Read its log back…</source>
        <translation>ログを読み込む…</translation>
    </message>
    <message>
        <source>Record what the log tells</source>
        <translation>ログの内容を記録</translation>
    </message>
    <message>
        <source>Save the kit…</source>
        <translation>キットを保存…</translation>
    </message>
    <message>
        <source>Save the retest’s sheet as PDF</source>
        <translation>再テストの用紙を PDF で保存</translation>
    </message>
    <message numerus="yes">
        <source>Scripts for the server’s console (cmd.exe of Windows NT 4.0 or later): they copy each failed file, compare the copy, put it back into IN, and write down what they did; another script undoes it. In it: %n file(s).</source>
        <translation>
            <numerusform>サーバーのコンソール (Windows NT 4.0 以降の cmd.exe) 用のスクリプトです: 失敗した各ファイルをコピーし、コピーを比べ、IN に戻して、行ったことを記録します。元に戻すスクリプトもあります。内容: %n ファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kit’s retest.log</source>
        <translation>キットの retest.log</translation>
    </message>
    <message>
        <source>The last run did not come to its end: it was broken off or is still going on.</source>
        <translation>前回の実行は最後まで終わっていません: 中断されたか、まだ続いています。</translation>
    </message>
    <message>
        <source>Where IMCDATA lies on the server is not known: the scripts ask for it.</source>
        <translation>サーバーでの IMCDATA の場所が不明です: スクリプトがその場で尋ねます。</translation>
    </message>
    <message>
        <source>Written to %1: take the folder to the server, and read README.txt there first.</source>
        <translation>%1 に書き込みました: フォルダーをサーバーに持って行き、まず中の README.txt を読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be moved, left where it was</source>
        <translation>移動できず、そのまま残した</translation>
    </message>
    <message>
        <source>left where it was</source>
        <translation>そのまま残した</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>戻した</translation>
    </message>
    <message>
        <source>put back and taken back again</source>
        <translation>戻した後、再び取り戻した</translation>
    </message>
    <message>
        <source>taken by the service</source>
        <translation>サービスが取り込み</translation>
    </message>
</context>
<context>
    <name>ims::LiveLogForm</name>
    <message>
        <source>%1 events copied</source>
        <translation>%1 件のイベントをコピー済み</translation>
    </message>
    <message>
        <source>%1 of %2 events copied</source>
        <translation>%1 / %2 件のイベントをコピー済み</translation>
    </message>
    <message>
        <source>All events of its Application log are copied into this case; nothing on the server is changed. You must be signed in as one of its administrators.</source>
        <translation>Application ログのすべてのイベントをこの案件にコピーします。サーバーには何も変更を加えません。そのサーバーの管理者としてサインインしている必要があります。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy its log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>That is no computer’s name: letters, digits, points, hyphens and underscores only.</source>
        <translation>コンピューターの名前ではありません: 使えるのは英字、数字、ピリオド、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>The copy is kept in the folder of the case, and this case has none that can be written to. Save the case elsewhere first.</source>
        <translation>コピーは案件のフォルダーに保管しますが、この案件には書き込めるフォルダーがありません。先に案件を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The event log of a running server</source>
        <translation>稼働中のサーバーのイベントログ</translation>
    </message>
    <message>
        <source>The log of a running server can be read from Windows only.</source>
        <translation>稼働中のサーバーのログは Windows からしか読み取れません。</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>サーバーの名前</translation>
    </message>
</context>
<context>
    <name>ims::LoadingBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>ims::LogCoverageLines</name>
    <message>
        <source>%1 logs: %2</source>
        <translation>%1 個のログ: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Each log by itself</source>
        <translation>ログごとの内訳</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>no record with a time</source>
        <translation>時刻のあるレコードなし</translation>
    </message>
</context>
<context>
    <name>ims::MainWindow</name>
    <message>
        <source>%1 more inputs could not be read; step 1 and the report name them all.</source>
        <translation>ほかに %1 個の入力を読み取れませんでした。ステップ 1 とレポートにすべて記載しています。</translation>
    </message>
    <message>
        <source>%1 – IMS Doctor</source>
        <translation>%1 – IMS Doctor</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーの追加</translation>
    </message>
    <message>
        <source>Add an event log, a spool file or settings</source>
        <translation>イベントログ、スプールファイル、設定の追加</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>IMS Doctor</source>
        <translation>IMS Doctor</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Moving files in step 7 was broken off. Every file is whole; go on with it there, or put everything back as it was.</source>
        <translation>ステップ 7 のファイルの移動が中断されました。どのファイルも無事です。そこで再開するか、すべてを元どおりに戻してください。</translation>
    </message>
    <message>
        <source>Open a case’s folder</source>
        <translation>案件のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail</source>
        <translation>スプールファイルまたは生のメールを開く</translation>
    </message>
    <message>
        <source>Open an event log, a spool file or settings</source>
        <translation>イベントログ、スプールファイル、設定を開く</translation>
    </message>
    <message>
        <source>Open server folder</source>
        <translation>サーバーのフォルダーを開く</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>証拠を読み取り中</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>案件を保存中</translation>
    </message>
    <message>
        <source>The case could not be saved. %1</source>
        <translation>案件を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The case is not saved. What you answer stays in this window. %1</source>
        <translation>案件は保存されていません。回答はこのウィンドウに残ります。%1</translation>
    </message>
    <message>
        <source>The evidence speaks differently now than when this was answered: %1. The answers stay; confirm them or give others.</source>
        <translation>次の回答の時とは証拠の内容が変わっています: %1。回答はそのままです。確認するか、別の回答を選んでください。</translation>
    </message>
    <message>
        <source>The viewer (spoolview) could not be started: the file was opened as a case of its own.</source>
        <translation>ビューアー (spoolview) を起動できませんでした: ファイルは独立した案件として開きました。</translation>
    </message>
    <message>
        <source>You can look at this case; nothing can be changed here: %1.</source>
        <translation>この案件は閲覧のみで、変更できません: %1。</translation>
    </message>
</context>
<context>
    <name>ims::MessageLinks</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
</context>
<context>
    <name>ims::MessagePrinter</name>
    <message>
        <source>It does not hold the whole message; where it is cut is said in it.</source>
        <translation>メッセージ全体は含まれていません。切れている箇所は本文に示しています。</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>プリンター「%1」に送ったページ数: %2。</translation>
    </message>
    <message>
        <source>Save the message as PDF</source>
        <translation>メッセージを PDF で保存</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>使用できるプリンターがありません。「PDF で保存」を使い、ほかの場所で印刷してください。</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>このプリンターはファイルに出力できません。「PDF で保存」を使ってください。</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 を書き出しました (%2 バイト)。</translation>
    </message>
</context>
<context>
    <name>ims::MessageSaver</name>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>Now move it into the server’s PICKUP folder in whole.</source>
        <translation>次に、完成したファイルをサーバーの PICKUP フォルダーに移動してください。</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Write the PICKUP file</source>
        <translation>PICKUP ファイルの書き出し</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 を書き出しました (%2 バイト)。</translation>
    </message>
</context>
<context>
    <name>ims::MissingChecks</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>否定: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>判明: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>作業: %1</translation>
    </message>
    <message>
        <source>What the evidence says of where it is</source>
        <translation>証拠から分かるファイルの所在</translation>
    </message>
    <message>
        <source>What to check, in this order</source>
        <translation>確認すること (この順に)</translation>
    </message>
</context>
<context>
    <name>ims::MissingPanel</name>
    <message>
        <source>Exchange %1: %2</source>
        <translation>Exchange %1: %2</translation>
    </message>
    <message>
        <source>KB %1</source>
        <translation>KB %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>What else can help, and how to get it</source>
        <translation>そのほかに役立つものとその入手方法</translation>
    </message>
</context>
<context>
    <name>ims::NoticedMarks</name>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>Declared %1: the bytes %2.</source>
        <translation>%1 と宣言: バイト列は %2。</translation>
    </message>
    <message>
        <source>Declared “%1”: not a known charset.</source>
        <translation>「%1」と宣言: 既知の文字セットではない。</translation>
    </message>
    <message>
        <source>can crash</source>
        <translation>異常終了のおそれ</translation>
    </message>
    <message>
        <source>can fail</source>
        <translation>失敗のおそれ</translation>
    </message>
    <message>
        <source>can garble</source>
        <translation>文字化けのおそれ</translation>
    </message>
    <message>
        <source>charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
</context>
<context>
    <name>ims::NoticesCard</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>文面をコピー: %1</translation>
    </message>
    <message>
        <source>For you: %1 (%2)</source>
        <translation>ご自分用: %1 (%2)</translation>
    </message>
    <message>
        <source>Texts for others</source>
        <translation>ほかの人への文面</translation>
    </message>
    <message>
        <source>To be adapted and sent by you; the program sends nothing. What is to be filled in stands in square brackets.</source>
        <translation>手直しして、ご自分で送ってください。プログラムは何も送信しません。記入が必要な箇所は角かっこで示されています。</translation>
    </message>
</context>
<context>
    <name>ims::OldServerBox</name>
    <message>
        <source>Newer Windows, or Samba</source>
        <translation>新しい Windows または Samba</translation>
    </message>
    <message>
        <source>Windows 2000, or not known</source>
        <translation>Windows 2000 または不明</translation>
    </message>
    <message>
        <source>Windows NT 4.0 before SP4</source>
        <translation>SP4 より前の Windows NT 4.0</translation>
    </message>
    <message>
        <source>Windows NT 4.0, SP4 or newer</source>
        <translation>Windows NT 4.0 SP4 以降</translation>
    </message>
</context>
<context>
    <name>ims::OpenedCard</name>
    <message>
        <source>Is this on the server itself, or was it copied from it?</source>
        <translation>サーバー上のものですか、サーバーからコピーしたものですか?</translation>
    </message>
    <message>
        <source>It is only read, and nothing in it is held open. Whatever changes something on the server later asks first.</source>
        <translation>読み取るだけで、中のファイルを開いたままにしません。後でサーバーを変更する操作は、必ず先に確認します。</translation>
    </message>
    <message>
        <source>Nothing that is done here reaches the server.</source>
        <translation>ここで行うことはサーバーに影響しません。</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>読み取り内容: %1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove %1 from the case</source>
        <translation>%1 を案件から取り除く</translation>
    </message>
    <message>
        <source>Takes it out of the case; the file itself stays where it is</source>
        <translation>案件から取り除きます。ファイル自体はそのまま残ります</translation>
    </message>
</context>
<context>
    <name>ims::OpenedList</name>
    <message>
        <source>All are copies</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>All are the server’s own</source>
        <translation>すべてサーバー自体のもの</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
</context>
<context>
    <name>ims::OwnChoiceForm</name>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (推奨)</translation>
    </message>
    <message>
        <source>A domain has only letters, digits, dots and hyphens here, without “@”.</source>
        <translation>ドメインに使えるのは英字、数字、ドット、ハイフンだけです (「@」は不要)。</translation>
    </message>
    <message>
        <source>As recommended again</source>
        <translation>推奨に戻す</translation>
    </message>
    <message>
        <source>As the default has it</source>
        <translation>既定と同じ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>少なくとも 1 つのリストを選んでください。</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>メールドメイン</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>そのままにする: %1</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Set this instead</source>
        <translation>代わりにこれを設定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why not as recommended</source>
        <translation>推奨どおりにしない理由</translation>
    </message>
    <message>
        <source>Why not as recommended? The reason stands in the report.</source>
        <translation>推奨どおりにしない理由は? 理由はレポートに記載されます。</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>jp や example.com など</translation>
    </message>
</context>
<context>
    <name>ims::PasswordEdit</name>
    <message>
        <source>Used once and forgotten; it is not kept anywhere.</source>
        <translation>1 回使うだけで、どこにも保存されません。</translation>
    </message>
</context>
<context>
    <name>ims::PickupDialog</name>
    <message>
        <source>&amp;Write…</source>
        <translation>書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Who shall get it? (addresses with commas between them)</source>
        <translation>宛先は? (アドレスをコンマで区切る)</translation>
    </message>
    <message>
        <source>Who shall get it? Hidden recipients (Bcc) are among these.</source>
        <translation>宛先は? BCC の受信者も含まれています。</translation>
    </message>
    <message>
        <source>Write a PICKUP file</source>
        <translation>PICKUP ファイルの作成</translation>
    </message>
</context>
<context>
    <name>ims::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture of what the caller sees</source>
        <translation>問い合わせ者の画面の画像</translation>
    </message>
</context>
<context>
    <name>ims::PrerequisitesCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Fine or does not apply: %1</source>
        <translation>問題なし、または該当しない: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>These tell what is not known. Run them on the server and add the files to the case in step 1; they only read.</source>
        <translation>不明な点はこれらで分かります。サーバーで実行し、ステップ 1 でファイルを案件に追加してください。読み取るだけです。</translation>
    </message>
    <message>
        <source>What is not known, and how to find out</source>
        <translation>不明な点とその調べ方</translation>
    </message>
    <message>
        <source>What the server needs besides</source>
        <translation>そのほかサーバーに必要なもの</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>記載あり</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>seen in %1, byte %2</source>
        <translation>%1 のバイト %2 で確認</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ims::PseudonymsModel</name>
    <message>
        <source>In the case</source>
        <translation>案件での名前</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>レポートでの名前</translation>
    </message>
</context>
<context>
    <name>ims::PutBackModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Likeliest cause</source>
        <translation>最有力の原因</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>first, alone</source>
        <translation>最初、単独で</translation>
    </message>
    <message>
        <source>last, alone: can crash</source>
        <translation>最後、単独で: 異常終了のおそれ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>not yet: another cause</source>
        <translation>まだ: 別の原因</translation>
    </message>
    <message>
        <source>then</source>
        <translation>その次</translation>
    </message>
</context>
<context>
    <name>ims::PutBackView</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It worked when the message is in the recipient’s mailbox and no new event 4117 names the file (Q230250). If the service hangs, the file in IN that is locked is the likely culprit (Q168883).</source>
        <translation>受信者のメールボックスにメッセージがあり、ファイルを示す新しいイベント 4117 が出なければ成功です (Q230250)。サービスが応答を停止した場合は、IN でロックされているファイルが原因と考えられます (Q168883)。</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>コピーを保管</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回だけ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The folder is the one that event 2002 names (Q166558). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>フォルダーはイベント 2002 が示すものです (Q166558)。「元に戻す」は、サービスの停止中に誤って戻したファイル用です。</translation>
    </message>
    <message>
        <source>The server’s folder is not known: put its own drive and path in place of DRIVE:\Exchsrvr\Imcdata (registry value RootDir of MSExchangeIMC\Parameters, Q197792). “Undo” is for a file that was put back by mistake, while the service is stopped.</source>
        <translation>サーバーのフォルダーが不明です: DRIVE:\Exchsrvr\Imcdata を実際のドライブとパスに置き換えてください (MSExchangeIMC\Parameters のレジストリ値 RootDir、Q197792)。「元に戻す」は、サービスの停止中に誤って戻したファイル用です。</translation>
    </message>
    <message>
        <source>This name holds characters that mean something else to a command line, so no command is given. Stop the service, move the file in Explorer from IN\ARCHIVE to IN, and start the service.</source>
        <translation>この名前には、コマンドラインで別の意味になる文字があるため、コマンドを示しません。サービスを停止し、Explorer でファイルを IN\ARCHIVE から IN に移動し、サービスを開始してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>%1 の結果</translation>
    </message>
</context>
<context>
    <name>ims::QueueCard</name>
    <message>
        <source>I know that mail may go out twice</source>
        <translation>メールが 2 通送られることがあると理解している</translation>
    </message>
    <message numerus="yes">
        <source>In OUT lie %n file(s): what of it was sent already may be sent once more.</source>
        <translation>
            <numerusform>OUT に %n ファイルあります: すでに送信されたものは、もう一度送られることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into OUT and for Queue.dat</source>
        <translation>OUT と Queue.dat を確認</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>OUT could not be looked into: look there yourself.</source>
        <translation>OUT を確認できませんでした: ご自分で確認してください。</translation>
    </message>
    <message>
        <source>OUT is empty: nothing can be sent twice.</source>
        <translation>OUT は空です: 2 通送られるものはありません。</translation>
    </message>
    <message>
        <source>On %1, Queue.dat is moved from %2 to %3. %4</source>
        <translation>%1 で Queue.dat を %2 から %3 に移動します。%4</translation>
    </message>
    <message>
        <source>Q230250 does not ask for it; some articles delete Queue.dat while the service is stopped (Q169223, Q168883). It lists the queues, holds no mail and is built anew at the start (Q193862). What lies in OUT may then be sent a second time (Q312443). It is moved to a dated folder beside IMCDATA, and goes back only as long as the service has not run.</source>
        <translation>Q230250 では求めていません。サービスの停止中に Queue.dat を削除する記事もあります (Q169223、Q168883)。これはキューの一覧で、メールは含まず、開始時に作り直されます (Q193862)。その場合、OUT にあるものがもう一度送られることがあります (Q312443)。IMCDATA の横の日付付きフォルダーに移動し、サービスが実行されるまでの間だけ元に戻せます。</translation>
    </message>
    <message>
        <source>Queue.dat</source>
        <translation>Queue.dat</translation>
    </message>
    <message>
        <source>Queue.dat cannot be set aside: %1.</source>
        <translation>Queue.dat を退避できません: %1。</translation>
    </message>
    <message>
        <source>Queue.dat lies in %1 (%2).</source>
        <translation>Queue.dat は %1 にあります (%2)。</translation>
    </message>
    <message>
        <source>Set Queue.dat aside…</source>
        <translation>Queue.dat を退避…</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>今すぐ退避</translation>
    </message>
</context>
<context>
    <name>ims::ReadinessCard</name>
    <message>
        <source>A start can take long with many addresses or address views (Q185996) or a full OUT queue (Q184542).</source>
        <translation>アドレスやアドレスビューが多い場合 (Q185996)、または OUT キューが溜まっている場合 (Q184542) は、開始に時間がかかることがあります。</translation>
    </message>
    <message>
        <source>A stop is undone by a start, a start by a stop. Nothing is changed on disk.</source>
        <translation>停止は開始で、開始は停止で元に戻ります。ディスク上のものは何も変わりません。</translation>
    </message>
    <message>
        <source>Agree on the moment with the caller: inbound mail stands still for some minutes, and the senders try again.</source>
        <translation>実施時刻を問い合わせ者と取り決めてください: 受信メールが数分間止まり、送信側が再試行します。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>実施前</translation>
    </message>
    <message>
        <source>Found by the program: %1 answered %2, %3 UTC</source>
        <translation>プログラムによる確認: %1 が %2、%3 UTC に応答</translation>
    </message>
    <message>
        <source>Found by the program: %1 refused %2, %3 UTC</source>
        <translation>プログラムによる確認: %1 が %2、%3 UTC に拒否</translation>
    </message>
    <message>
        <source>Found by the program: %1, %2 UTC</source>
        <translation>プログラムによる確認: %1、%2 UTC</translation>
    </message>
    <message>
        <source>The Internet Mail Service (MSExchangeIMC) needs the Information Store (MSExchangeIS), the MTA (MSExchangeMTA) and TCP/IP to run. Nothing of Exchange depends on it: stopping it stops nothing else (Q143380).</source>
        <translation>Internet Mail Service (MSExchangeIMC) の実行には、Information Store (MSExchangeIS)、MTA (MSExchangeMTA)、TCP/IP が必要です。これに依存する Exchange のサービスはありません: 停止しても、ほかのものは停止しません (Q143380)。</translation>
    </message>
    <message>
        <source>What depends on it, what is noticed, how to undo it</source>
        <translation>依存関係、利用者への影響、元に戻す方法</translation>
    </message>
    <message>
        <source>While it is stopped no mail from outside comes in or goes out. Nothing is lost: the senders’ servers try again, mostly for days. Mail within the site goes on.</source>
        <translation>停止中は、外部とのメールの送受信ができません。失われるものはありません: 送信側のサーバーが再試行し、多くは何日も続きます。サイト内のメールは継続します。</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>ここにサインイン中のユーザー</translation>
    </message>
</context>
<context>
    <name>ims::RecentCasesList</name>
    <message>
        <source>Cases that were saved last</source>
        <translation>最近保存した案件</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>ステップ %1、%2</translation>
    </message>
</context>
<context>
    <name>ims::RecommendationView</name>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (そのまま)</translation>
    </message>
    <message>
        <source>%1 Row %2</source>
        <translation>%1 行 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a row of your own…</source>
        <translation>独自の行を追加…</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>否定する根拠: %1</translation>
    </message>
    <message>
        <source>Change your choice…</source>
        <translation>選択を変更…</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>メールドメイン</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Recommended Character Sets</source>
        <translation>推奨の Character Sets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set it otherwise…</source>
        <translation>別の値に設定…</translation>
    </message>
    <message>
        <source>Show what each row does to mail</source>
        <translation>各行がメールに及ぼす影響を表示</translation>
    </message>
    <message>
        <source>Where no article shows the name in the dialog’s list, the charset stands here by its Internet name: choose the entry that bears it, most often in brackets.</source>
        <translation>ダイアログのリストでの名前を示す記事がない場合は、文字セットのインターネット名を表示しています: その名前 (多くは括弧内) のある項目を選んでください。</translation>
    </message>
    <message>
        <source>Your choice: %1</source>
        <translation>選択内容: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>ims::RedactionCard</name>
    <message numerus="yes">
        <source>%n IP address(es)</source>
        <translation>
            <numerusform>IP アドレス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>アドレス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>ドメイン %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) and file(s)</source>
        <translation>
            <numerusform>フォルダーとファイル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine name(s)</source>
        <translation>
            <numerusform>コンピューター名 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people or number(s)</source>
        <translation>
            <numerusform>人の名前または番号 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of headers</source>
        <translation>
            <numerusform>ヘッダーのテキスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of machines, IPv4 and IPv6.</source>
        <translation>コンピューターのアドレス (IPv4 と IPv6)。</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domains of addresses, hosts and settings.</source>
        <translation>アドレス、ホスト、設定にあるドメイン。</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>フォルダーとファイル</translation>
    </message>
    <message>
        <source>For you alone: it stays with the case and is in no export. One name stands for one value in all files of the case’s exports.</source>
        <translation>ご自分専用です: 案件とともに保管され、書き出したものには入りません。案件から書き出すすべてのファイルで、同じ値には同じ名前が使われます。</translation>
    </message>
    <message>
        <source>Further &amp;words, with commas between them:</source>
        <translation>ほかの語句 (コンマ区切り)(&amp;W):</translation>
    </message>
    <message>
        <source>Further words to hide, with commas between them</source>
        <translation>ほかに隠す語句 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>すべて隠す</translation>
    </message>
    <message>
        <source>Hide nothing</source>
        <translation>何も隠さない</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Letters become other letters of the same script, so that the character set and its faults can be seen as before. Attachments are left out.</source>
        <translation>文字は同じ種類の別の文字に置き換わるので、文字セットとその問題はこれまでどおり確認できます。添付ファイルは除外されます。</translation>
    </message>
    <message>
        <source>Name hidden recipients (Bcc)</source>
        <translation>隠れた受信者 (BCC) を記載</translation>
    </message>
    <message>
        <source>Names of folders and files that are not the server’s own.</source>
        <translation>サーバー固有のものではないフォルダーとファイルの名前。</translation>
    </message>
    <message>
        <source>Names of servers and other machines.</source>
        <translation>サーバーとその他のコンピューターの名前。</translation>
    </message>
    <message>
        <source>Names, accounts, telephone and ticket numbers, organisations.</source>
        <translation>人名、アカウント、電話番号、チケット番号、組織名。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing: the files hold names, addresses and messages as they are. Treat them as mail.</source>
        <translation>なし: ファイルには、名前、アドレス、メッセージがそのまま入ります。メールと同様に取り扱ってください。</translation>
    </message>
    <message>
        <source>Other names stand in the place of what is ticked.</source>
        <translation>チェックを付けたものは、別の名前に置き換わります。</translation>
    </message>
    <message>
        <source>People and ticket</source>
        <translation>人とチケット</translation>
    </message>
    <message>
        <source>Project Falcon, Contoso</source>
        <translation>Project Falcon, Contoso</translation>
    </message>
    <message>
        <source>Recipients that only a message’s envelope names: blind copies, members of lists. Others are not to learn of them.</source>
        <translation>メッセージのエンベロープだけにある受信者 (BCC、配布リストのメンバー)。ほかの人に知られてはいけません。</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>置き換え: %1。</translation>
    </message>
    <message>
        <source>Servers and machines</source>
        <translation>サーバーとコンピューター</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Subjects, Message-IDs and every other free text in a header.</source>
        <translation>件名、Message-ID、ヘッダーのその他すべての自由なテキスト。</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>The part of an address before the @.</source>
        <translation>アドレスの @ の前の部分。</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>隠すもの</translation>
    </message>
    <message>
        <source>What people wrote freely: notes, the caller’s words, typed answers, outputs of programs. They are left out.</source>
        <translation>人が自由に書いたもの: メモ、問い合わせ者の言葉、入力した回答、プログラムの出力。これらは除外されます。</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>対応表</translation>
    </message>
    <message numerus="yes">
        <source>Who is who (%n)</source>
        <translation>
            <numerusform>対応表 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is who: what stands for what in the report</source>
        <translation>対応表: レポートの名前と実際の値の対応</translation>
    </message>
</context>
<context>
    <name>ims::RemedyView</name>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>%1: mended in build %2</source>
        <translation>%1: ビルド %2 で修正</translation>
    </message>
    <message>
        <source>%1: mended in build %2, so in %3 (Q257618)</source>
        <translation>%1: ビルド %2 で修正、したがって %3 で修正 (Q257618)</translation>
    </message>
    <message>
        <source>%1: no build without the fault is documented</source>
        <translation>%1: この不具合のないビルドは記載なし</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>記事: %1</translation>
    </message>
    <message>
        <source>Exchange %1</source>
        <translation>Exchange %1</translation>
    </message>
    <message>
        <source>Exchange %1 from build %2</source>
        <translation>Exchange %1 のビルド %2 以降</translation>
    </message>
    <message>
        <source>Failed messages that it explains: %1</source>
        <translation>説明できる失敗メッセージ: %1</translation>
    </message>
    <message>
        <source>How to see that it is mended</source>
        <translation>直ったことの確認方法</translation>
    </message>
    <message>
        <source>No failed message of the evidence is put down to it.</source>
        <translation>証拠にある失敗メッセージで、これが原因とされるものはありません。</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>This server: %1</source>
        <translation>このサーバー: %1</translation>
    </message>
    <message>
        <source>Versions: all</source>
        <translation>バージョン: すべて</translation>
    </message>
    <message>
        <source>What can do harm</source>
        <translation>害を及ぼしうること</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>ims::ReportExporter</name>
    <message>
        <source>%1 The next export of the case may give other names.</source>
        <translation>%1 この案件を次に書き出すときは、別の名前になることがあります。</translation>
    </message>
    <message>
        <source>A report is being written. Export the next one when it is done, or cancel it.</source>
        <translation>レポートを書き出し中です。次のレポートは、これが終わってから書き出すか、これをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Making the summary for the ticket</source>
        <translation>チケット用の要約を作成中</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard, with other names in the place of those that are hidden.</source>
        <translation>チケット用の要約をクリップボードにコピーしました。隠すものは別の名前に置き換えてあります。</translation>
    </message>
    <message>
        <source>The summary for the ticket is on the clipboard.</source>
        <translation>チケット用の要約をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込み中</translation>
    </message>
</context>
<context>
    <name>ims::ReportPage</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートの書き出し</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>プレビューを作成中</translation>
    </message>
    <message>
        <source>Not done yet, and said so in the report: %1.</source>
        <translation>未実施で、レポートにもそう記載されるもの: %1。</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The preview was not finished. It is made again when something changes or the page is opened again; the export does not need it.</source>
        <translation>プレビューは完成していません。何かが変わるか、ページを開き直すと、作り直されます。書き出しには必要ありません。</translation>
    </message>
    <message>
        <source>The report follows.</source>
        <translation>レポートが続きます。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込み中</translation>
    </message>
</context>
<context>
    <name>ims::ReportPrinter</name>
    <message>
        <source>For a file, export the PDF: it is checked where it is written.</source>
        <translation>ファイルにする場合は、PDF で書き出してください: 書き込んだ場所で検査されます。</translation>
    </message>
    <message>
        <source>Pages handed to the printer “%1”: %2.</source>
        <translation>プリンター「%1」に送ったページ数: %2。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>There is no printer at hand. Export the PDF and print it elsewhere.</source>
        <translation>使えるプリンターがありません。PDF で書き出し、別の場所で印刷してください。</translation>
    </message>
</context>
<context>
    <name>ims::RestartPage</name>
    <message>
        <source>1  Stop the service</source>
        <translation>1  サービスを停止</translation>
    </message>
    <message>
        <source>2  Start the service</source>
        <translation>2  サービスを開始</translation>
    </message>
    <message>
        <source>By hand: what is typed at the server’s console</source>
        <translation>手作業: サーバーのコンソールで入力する内容</translation>
    </message>
    <message>
        <source>Event 4023 asks for it: documented after a bad message crashed the store (Q169223, Q322829).</source>
        <translation>イベント 4023 により必要です: 不正なメッセージがストアを異常終了させた後の手順として記載されています (Q169223、Q322829)。</translation>
    </message>
    <message>
        <source>Expected: it names “%1” and says that it was stopped. Event 1001, “shut down successfully”, is logged (Q325939).</source>
        <translation>期待される結果: 「%1」の名前と、停止したという表示。イベント 1001「shut down successfully」が記録されます (Q325939)。</translation>
    </message>
    <message>
        <source>Expected: it says that the service was started. Event 1000 with the build is logged (Q257618). It can take long; do not break it off (Q185996).</source>
        <translation>期待される結果: サービスが開始したという表示。ビルドを示すイベント 1000 が記録されます (Q257618)。時間がかかることがあります。中断しないでください (Q185996)。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Run the commands on %1 itself, at its console or in a remote session, as an administrator. The program cannot do it from this computer. %2</source>
        <translation>%1 自体で、コンソールまたはリモートセッションから、管理者としてコマンドを実行してください。プログラムはこのコンピューターから実行できません。%2</translation>
    </message>
    <message>
        <source>The Information Store has to be restarted, too?</source>
        <translation>Information Store の再起動も必要ですか?</translation>
    </message>
    <message>
        <source>The cause that this case goes on with asks for it (step 5).</source>
        <translation>この案件で進めている原因により必要です (ステップ 5)。</translation>
    </message>
    <message>
        <source>The evidence at hand is not the server’s own: restarting anything here changes nothing, so the only way is by hand. Run the commands on %1 itself, or have the caller type them there, as an administrator. Is it the server’s own after all? Say so in step 1.</source>
        <translation>手元の証拠はサーバー自体のものではありません: ここで何かを再起動しても何も変わらないため、手作業で行うしかありません。%1 自体で、管理者としてコマンドを実行するか、問い合わせ者に入力してもらってください。実はサーバー自体のものであれば、ステップ 1 で指定してください。</translation>
    </message>
    <message>
        <source>The program can stop and start the service on %1 for you and watch it. By hand it is done on %1 itself, at its console or in a remote session, as an administrator.</source>
        <translation>プログラムが %1 のサービスを停止・開始し、監視できます。手作業の場合は、%1 自体で、コンソールまたはリモートセッションから、管理者として行います。</translation>
    </message>
    <message>
        <source>What the program did takes back what rested on the old answer: %1.</source>
        <translation>プログラムが行った操作により、以前の回答に基づく次の内容が取り消されます: %1。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>対象のサーバー</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesCard</name>
    <message>
        <source>%1 (recorded)</source>
        <translation>%1 (記録済み)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Only those that an event 4117 or 4132 names, or that you named as failed; the others in IN\ARCHIVE may have been delivered (Q189731).</source>
        <translation>
            <numerusform>%n ファイル。イベント 4117 または 4132 が示すもの、または失敗と指定したものだけです。IN\ARCHIVE のほかのものは配信済みの可能性があります (Q189731)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>予想: %1</translation>
    </message>
    <message>
        <source>File that no event names</source>
        <translation>どのイベントにも示されていないファイル</translation>
    </message>
    <message>
        <source>Files of the retest</source>
        <translation>再テストのファイル</translation>
    </message>
    <message>
        <source>Files that no event names</source>
        <translation>どのイベントにも示されていないファイル</translation>
    </message>
    <message>
        <source>Files that no event names (%1)</source>
        <translation>どのイベントにも示されていないファイル (%1)</translation>
    </message>
    <message>
        <source>Nobody knows whether these failed. With Message Archival on, IN\ARCHIVE also holds mail that was delivered (Q189731): put back, it arrives twice. Take one only when its recipient misses it.</source>
        <translation>これらが失敗したかどうかは不明です。Message Archival が有効な場合、IN\ARCHIVE には配信済みのメールもあり (Q189731)、戻すと 2 通届きます。受信者に届いていない場合だけ、戻してください。</translation>
    </message>
    <message>
        <source>Nothing is left that could be put back.</source>
        <translation>戻せるものはもうありません。</translation>
    </message>
    <message>
        <source>Put back this one alone…</source>
        <translation>これだけを戻す…</translation>
    </message>
    <message>
        <source>Take it into the plan</source>
        <translation>計画に加える</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>IN\ARCHIVE のファイルを確認中…</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>%1 の結果</translation>
    </message>
    <message>
        <source>What can be put back</source>
        <translation>戻せるもの</translation>
    </message>
    <message>
        <source>in ARCHIVE</source>
        <translation>ARCHIVE 内</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>戻した</translation>
    </message>
</context>
<context>
    <name>ims::RetestFilesModel</name>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>ここにある理由</translation>
    </message>
</context>
<context>
    <name>ims::RetestLive</name>
    <message>
        <source>A message in IN stops the service</source>
        <translation>IN のメッセージがサービスを止めている</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Moving files was broken off before: the program ended, or the connection was lost. Every file is whole, in one of the folders or as a copy in the case. Go on, or put everything back as it was.</source>
        <translation>以前のファイルの移動が中断されました: プログラムが終了したか、接続が失われました。どのファイルも、どちらかのフォルダーか、案件内のコピーとして無事です。再開するか、すべてを元どおりに戻してください。</translation>
    </message>
    <message>
        <source>Put everything back as it was</source>
        <translation>すべてを元どおりに戻す</translation>
    </message>
    <message>
        <source>Queue.dat, where an article asks for it</source>
        <translation>Queue.dat (記事が求める場合)</translation>
    </message>
</context>
<context>
    <name>ims::RetestPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file that is missing or damaged here may be whole on the server: look there, in IMCDATA\IN\ARCHIVE.</source>
        <translation>ここで見つからない、または破損しているファイルも、サーバーでは無事かもしれません: サーバーの IMCDATA\IN\ARCHIVE を確認してください。</translation>
    </message>
    <message>
        <source>After the first one arrived, put back a few at a time. Does something fail or hang, halve the set until the one is found (Q168883).</source>
        <translation>最初のものが届いたら、数個ずつ戻します。失敗または応答停止があれば、1 つに絞れるまで半分にしていきます (Q168883)。</translation>
    </message>
    <message>
        <source>By hand, on the server’s console</source>
        <translation>手作業 (サーバーのコンソール)</translation>
    </message>
    <message>
        <source>By hand: %1 The commands below are for the server’s console.</source>
        <translation>手作業: %1 下のコマンドはサーバーのコンソール用です。</translation>
    </message>
    <message>
        <source>Files to put back</source>
        <translation>戻すファイル</translation>
    </message>
    <message>
        <source>Files to put back: %1</source>
        <translation>戻すファイル: %1</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>ステップ 8 へ: レポート</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
    <message>
        <source>No failed file is at hand that could be put back</source>
        <translation>戻せる失敗ファイルが手元にありません</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>戻していない</translation>
    </message>
    <message>
        <source>Not put back (%1)</source>
        <translation>戻さないもの (%1)</translation>
    </message>
    <message>
        <source>Only files that an event 4117 names, or that you named as failed, stand here. With Message Archival on, IN\ARCHIVE also holds mail that was delivered: putting back the whole folder would deliver it again (Q189731).</source>
        <translation>ここにあるのは、イベント 4117 が示すファイルか、失敗と指定したファイルだけです。Message Archival が有効な場合、IN\ARCHIVE には配信済みのメールもあります: フォルダー全体を戻すと、もう一度配信されます (Q189731)。</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未解決: %1</translation>
    </message>
    <message>
        <source>Optional: other articles also delete Queue.dat in IMCDATA while the service is stopped (Q169223, Q168883). It is built anew at the start and holds no mail (Q193862); outbound mail may then go out twice (Q312443). Q230250 does not ask for it.</source>
        <translation>任意: サービスの停止中に IMCDATA の Queue.dat も削除する記事があります (Q169223、Q168883)。開始時に作り直され、メールは含みません (Q193862)。その場合、送信メールが 2 通送られることがあります (Q312443)。Q230250 では求めていません。</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Step 4 has not decided which cause it is.</source>
        <translation>ステップ 4 で原因が決まっていません。</translation>
    </message>
    <message>
        <source>The Character Sets are not as recommended yet (step 5).</source>
        <translation>Character Sets がまだ推奨どおりではありません (ステップ 5)。</translation>
    </message>
    <message>
        <source>The Internet Mail Service was not restarted yet (step 6).</source>
        <translation>Internet Mail Service がまだ再起動されていません (ステップ 6)。</translation>
    </message>
    <message>
        <source>The cause is not mended yet (step 5).</source>
        <translation>原因がまだ取り除かれていません (ステップ 5)。</translation>
    </message>
    <message>
        <source>The server’s folder IN can be reached over the network</source>
        <translation>サーバーの IN フォルダーにネットワーク経由でアクセスできます</translation>
    </message>
    <message>
        <source>What is put back now may fail again with event 4117.</source>
        <translation>今戻したものは、再びイベント 4117 で失敗することがあります。</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
</context>
<context>
    <name>ims::RetestRunCard</name>
    <message>
        <source>%1, a verified copy of each before it is moved</source>
        <translation>%1、移動前にそれぞれ確認済みのコピーを作成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>A batch was not finished: go on with it or undo it, above.</source>
        <translation>完了していないバッチがあります: 上で再開するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Ends after the file that is being moved; it is never left halfway.</source>
        <translation>移動中のファイルが終わると止まります。途中のまま残ることはありません。</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>予想: %1</translation>
    </message>
    <message>
        <source>Files are being moved.</source>
        <translation>ファイルを移動しています。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>ステップ 6 へ: 再起動</translation>
    </message>
    <message>
        <source>I confirm that it is stopped</source>
        <translation>停止していることを確認した</translation>
    </message>
    <message>
        <source>I know that it can stop the service or the store</source>
        <translation>サービスまたはストアが停止するおそれがあると理解している</translation>
    </message>
    <message>
        <source>It is not known that the Internet Mail Service is stopped: stop it in step 6, or confirm that it is.</source>
        <translation>Internet Mail Service が停止しているか不明です: ステップ 6 で停止するか、停止していることを確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether they were sent again: then they would arrive twice.</source>
        <translation>送り直されたかどうか不明です: 送り直されていれば、2 通届きます。</translation>
    </message>
    <message>
        <source>It was started</source>
        <translation>開始した</translation>
    </message>
    <message>
        <source>Its recipient misses it; I know that it may arrive twice</source>
        <translation>受信者に届いていない。2 通届くおそれがあると理解している</translation>
    </message>
    <message>
        <source>Moving files</source>
        <translation>ファイルの移動</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の作業</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The service takes it in when it is started.</source>
        <translation>%1 で %2 (%3) を %4 から %5 に移動します。サービスを開始すると取り込まれます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)…</source>
        <translation>
            <numerusform>%n ファイルを戻す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back now</source>
        <translation>今すぐ戻す</translation>
    </message>
    <message>
        <source>Say first whether the messages were sent again meanwhile, above.</source>
        <translation>先に、その間にメッセージが送り直されたかどうかを上で指定してください。</translation>
    </message>
    <message>
        <source>Settle first what became of what was put back before, below.</source>
        <translation>先に、以前に戻したものの結果を下で判定してください。</translation>
    </message>
    <message>
        <source>Some of the messages were sent again: those would arrive twice.</source>
        <translation>一部のメッセージは送り直されています: それらは 2 通届きます。</translation>
    </message>
    <message>
        <source>Start it in step 6</source>
        <translation>ステップ 6 で開始してください</translation>
    </message>
    <message>
        <source>Stop it in step 6</source>
        <translation>ステップ 6 で停止してください</translation>
    </message>
    <message>
        <source>The Internet Mail Service runs: stop it first.</source>
        <translation>Internet Mail Service は実行中です: 先に停止してください。</translation>
    </message>
    <message>
        <source>The case is not kept in a folder yet. The copies and the record of the moves lie there: save the case first.</source>
        <translation>案件がまだフォルダーに保存されていません。コピーと移動の記録はそこに保管します: 先に案件を保存してください。</translation>
    </message>
    <message>
        <source>The files in IN\ARCHIVE are being looked at…</source>
        <translation>IN\ARCHIVE のファイルを確認中…</translation>
    </message>
    <message>
        <source>The last test was bad; the cause was mended since then</source>
        <translation>前回のテストは失敗した。その後、原因は取り除かれた</translation>
    </message>
    <message>
        <source>The record of the moves is being read…</source>
        <translation>移動の記録を読み取り中…</translation>
    </message>
    <message>
        <source>There is nothing that could be put back.</source>
        <translation>戻せるものがありません。</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: nothing is moved from here.</source>
        <translation>この案件は閲覧のみで、何も記録できません: ここからは何も移動しません。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Until the service is started, “Put everything back as it was” undoes it exactly. After that, only what still lies in IN goes back.</source>
        <translation>サービスを開始するまでは、「すべてを元どおりに戻す」で完全に元に戻ります。その後は、IN に残っているものだけが戻ります。</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>What was put back before is not decided yet, below.</source>
        <translation>以前に戻したものの結果が、下でまだ判定されていません。</translation>
    </message>
    <message>
        <source>ends after the file that is being moved</source>
        <translation>移動中のファイルが終わると停止</translation>
    </message>
    <message>
        <source>in the folder of the case, once it has one</source>
        <translation>案件のフォルダー (保存後)</translation>
    </message>
</context>
<context>
    <name>ims::RetestUndoCard</name>
    <message>
        <source>Nothing is left that could go back.</source>
        <translation>元に戻せるものはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %n file(s) go back to where they came from, the last first: from %2 to %3.</source>
        <translation>
            <numerusform>%1 で %n ファイルを、最後のものから順に元の場所に戻します: %2 から %3 へ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back as it was now</source>
        <translation>今すぐ元どおりに戻す</translation>
    </message>
    <message>
        <source>Put everything back as it was…</source>
        <translation>すべてを元どおりに戻す…</translation>
    </message>
    <message>
        <source>Save its copy elsewhere…</source>
        <translation>コピーを別の場所に保存…</translation>
    </message>
    <message>
        <source>Save the copy of %1</source>
        <translation>%1 のコピーの保存</translation>
    </message>
    <message>
        <source>Save the copy of %1 elsewhere</source>
        <translation>%1 のコピーを別の場所に保存</translation>
    </message>
    <message>
        <source>Spool file (*)</source>
        <translation>スプールファイル (*)</translation>
    </message>
    <message>
        <source>Taken by the service: their saved copies are kept in the case. Put back again, such a message arrives twice if it was delivered.</source>
        <translation>サービスが取り込んだもの: 保存コピーは案件に保管されています。配信済みの場合、このようなメッセージをもう一度戻すと 2 通届きます。</translation>
    </message>
    <message numerus="yes">
        <source>The service has not run since: everything goes back exactly as it was (%n file(s)).</source>
        <translation>
            <numerusform>その後サービスは実行されていません: すべてが完全に元どおりになります (%n ファイル)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has run since. Only files that still lie in IN go back, if their bytes are the same; the others were taken by the service and are never put back a second time by themselves.</source>
        <translation>その後サービスが実行されました。IN に残っていて、バイト列が同じファイルだけが戻ります。それ以外はサービスが取り込んでおり、自動でもう一度戻すことは決してありません。</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し済み: %1</translation>
    </message>
</context>
<context>
    <name>ims::RetestWatchCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Add a fresh log…</source>
        <translation>新しいログを追加…</translation>
    </message>
    <message>
        <source>As one act, which can be undone</source>
        <translation>1 つの操作として行い、元に戻すことができます</translation>
    </message>
    <message>
        <source>Back to step 4 with what was learnt</source>
        <translation>分かったことを踏まえてステップ 4 に戻る</translation>
    </message>
    <message>
        <source>Event %1 of %2, %3</source>
        <translation>%2 のイベント %1、%3</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the folders %n time(s).</source>
        <translation>
            <numerusform>フォルダーを %n 回確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No log that goes on beyond the moment of putting back was read.</source>
        <translation>戻した時刻より後まで続くログを読み取っていません。</translation>
    </message>
    <message>
        <source>Not watching.</source>
        <translation>監視していません。</translation>
    </message>
    <message>
        <source>Put back nothing more. Stop the service, and put back what still lies in IN (“Put everything back as it was”). If it cannot be stopped or started, a message in IN holds it: set that aside, below.</source>
        <translation>それ以上戻さないでください。サービスを停止し、IN に残っているものを元に戻します (「すべてを元どおりに戻す」)。停止または開始できない場合は、IN のメッセージが止めています: 下でそれを退避してください。</translation>
    </message>
    <message>
        <source>Record what was found</source>
        <translation>確認結果を記録</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を終了</translation>
    </message>
    <message>
        <source>The files lie in IN. Start the Internet Mail Service (step 6), or say that it was started: then the program watches what becomes of them.</source>
        <translation>ファイルは IN にあります。Internet Mail Service を開始するか (ステップ 6)、開始したことを指定してください: その後、プログラムが結果を監視します。</translation>
    </message>
    <message>
        <source>The next files can be put back: stop the service again, then “Put back” above.</source>
        <translation>次のファイルを戻せます: サービスを再び停止し、上の「戻す」を選びます。</translation>
    </message>
    <message>
        <source>The next look is in %1 s.</source>
        <translation>次の確認は %1 秒後です。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>戻したものの結果</translation>
    </message>
    <message>
        <source>What was found is on record as the answers of this step.</source>
        <translation>確認結果は、このステップの回答として記録されています。</translation>
    </message>
    <message>
        <source>What would settle it:</source>
        <translation>決め手になるもの:</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>• a log that was saved after the start: it would name a new failure;</source>
        <translation>• 開始後に保存したログ: 新しい失敗が示されます。</translation>
    </message>
    <message>
        <source>• a tracking log of that time: its event 9 or 1000 records the delivery (Q173364).</source>
        <translation>• その時期の追跡ログ: イベント 9 または 1000 に配信が記録されます (Q173364)。</translation>
    </message>
    <message>
        <source>• the recipient: does the message lie in the mailbox? Select the file above and record it;</source>
        <translation>• 受信者: メールボックスにメッセージがありますか? 上でファイルを選択し、記録してください。</translation>
    </message>
</context>
<context>
    <name>ims::ServerFields</name>
    <message>
        <source>%1 (from the evidence)</source>
        <translation>%1 (証拠から)</translation>
    </message>
    <message>
        <source>%1 – Exchange %2</source>
        <translation>%1 – Exchange %2</translation>
    </message>
    <message>
        <source>Ask once what time the server shows. Times in its logs and files are its own.</source>
        <translation>サーバーの時刻表示を一度確認してください。ログとファイルの時刻はサーバーの時計によります。</translation>
    </message>
    <message>
        <source>Exchange version, as the customer states it</source>
        <translation>お客様の申告による Exchange のバージョン</translation>
    </message>
    <message>
        <source>Its clock compared with yours</source>
        <translation>手元の時計との差</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server’s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>The server’s clock compared with yours</source>
        <translation>サーバーの時計と手元の時計の差</translation>
    </message>
    <message>
        <source>Version of Exchange</source>
        <translation>Exchange のバージョン</translation>
    </message>
    <message>
        <source>Where the version comes from: %1</source>
        <translation>バージョンの根拠: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>right, or 3 minutes fast</source>
        <translation>合っている、または 3 分進んでいる</translation>
    </message>
</context>
<context>
    <name>ims::ServersCard</name>
    <message>
        <source>Names that begin alike stand for one machine; these do not. Look where each one stands, then say what they are.</source>
        <translation>先頭が同じ名前は 1 台のマシンを表しますが、これらは違います。それぞれの出現箇所を見て、どういうものかを指定してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what names %1</source>
        <translation>%1 を示すものを表示</translation>
    </message>
    <message>
        <source>The evidence names more than one server</source>
        <translation>証拠に複数のサーバーの名前があります</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>ims::ServiceActCard</name>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>%1, check point %2</source>
        <translation>%1、チェックポイント %2</translation>
    </message>
    <message>
        <source>%1: what is run</source>
        <translation>%1: 実行内容</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>、次に </translation>
    </message>
    <message>
        <source>A request that was sent cannot be called back; the state is asked for again.</source>
        <translation>送信した要求は取り消せません。もう一度状態を確認します。</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>状態を確認</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせ中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>何も送信しないうちにキャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelling. A request that was sent cannot be called back: the state is asked for again.</source>
        <translation>キャンセル中です。送信した要求は取り消せません: もう一度状態を確認します。</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Mail from outside waits at the senders meanwhile; they try again. A stop is undone by a start.</source>
        <translation>その間、外部からのメールは送信側で待機し、再試行されます。停止は開始で元に戻ります。</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>未解決: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the case could not be saved first, so nothing of it would be on record. %1</source>
        <translation>何も送信していません: 先に案件を保存できず、記録が残らないためです。%1</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>再起動…</translation>
    </message>
    <message>
        <source>Run here, by %1, for the service %2 on %3, %4. A stop is undone by a start.</source>
        <translation>%3 のサービス %2 に対し、%1 を使い、%4、ここから実行します。停止は開始で元に戻ります。</translation>
    </message>
    <message>
        <source>Something is missing above.</source>
        <translation>上に足りないものがあります。</translation>
    </message>
    <message>
        <source>Start only</source>
        <translation>開始のみ</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 を開始中</translation>
    </message>
    <message>
        <source>Stop %1 now?</source>
        <translation>%1 を今すぐ停止しますか?</translation>
    </message>
    <message>
        <source>Stop and start %1 now?</source>
        <translation>%1 を今すぐ停止して開始しますか?</translation>
    </message>
    <message>
        <source>Stop and start now</source>
        <translation>今すぐ停止して開始</translation>
    </message>
    <message>
        <source>Stop and start the service</source>
        <translation>サービスを停止して開始</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Stop only…</source>
        <translation>停止のみ…</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 を停止中</translation>
    </message>
    <message>
        <source>Stops the service, then starts it; asks before.</source>
        <translation>サービスを停止し、その後開始します。先に確認します。</translation>
    </message>
    <message>
        <source>The case does not say which server it is about: make sure that this is the one.</source>
        <translation>案件に対象サーバーの記載がありません: このサーバーに間違いないか確認してください。</translation>
    </message>
    <message>
        <source>The case is about %1, this is another name: make sure that it is the right server.</source>
        <translation>案件の対象は %1 で、これは別の名前です: 正しいサーバーか確認してください。</translation>
    </message>
    <message>
        <source>This case can only be looked at, so nothing could be put on record: the program asks and changes nothing. By hand it can be done all the same.</source>
        <translation>この案件は閲覧のみで、何も記録できません: プログラムは状態を確認するだけで、何も変更しません。手作業では行えます。</translation>
    </message>
    <message>
        <source>This is run: %1</source>
        <translation>実行する内容: %1</translation>
    </message>
    <message>
        <source>What exactly is run</source>
        <translation>正確な実行内容</translation>
    </message>
    <message>
        <source>What is run is shown here once server and user are named.</source>
        <translation>サーバーとユーザーを指定すると、実行する内容がここに表示されます。</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として</translation>
    </message>
    <message>
        <source>as a user who is still to be named</source>
        <translation>これから指定するユーザーとして</translation>
    </message>
    <message>
        <source>as who is signed in here</source>
        <translation>ここにサインイン中のユーザーとして</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>応答なし %1</translation>
    </message>
</context>
<context>
    <name>ims::ServiceForm</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>方法(&amp;W):</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>How long stopping or starting may take</source>
        <translation>停止または開始の制限時間</translation>
    </message>
    <message>
        <source>More: port, patience</source>
        <translation>その他: ポート、待ち時間</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>No user is named. Samba’s client knows nobody who is signed in here.</source>
        <translation>ユーザーが指定されていません。Samba のクライアントは、ここにサインイン中のユーザーを認識しません。</translation>
    </message>
    <message>
        <source>On this computer itself Windows takes who is signed in: leave the user out.</source>
        <translation>このコンピューター自体では、Windows はサインイン中のユーザーを使用します: ユーザーを指定しないでください。</translation>
    </message>
    <message>
        <source>Other ways: %1</source>
        <translation>ほかの方法: %1</translation>
    </message>
    <message>
        <source>P&amp;ort of the server’s shares:</source>
        <translation>サーバーの共有のポート(&amp;O):</translation>
    </message>
    <message>
        <source>Port of the server’s shares</source>
        <translation>サーバーの共有のポート</translation>
    </message>
    <message>
        <source>Stopping or starting may &amp;take:</source>
        <translation>停止・開始の制限時間(&amp;T):</translation>
    </message>
    <message>
        <source>The server’s &amp;Windows:</source>
        <translation>サーバーの Windows(&amp;W):</translation>
    </message>
    <message>
        <source>There is a password but no user’s name.</source>
        <translation>パスワードはありますが、ユーザー名がありません。</translation>
    </message>
    <message>
        <source>There is no password. It is asked for each time, and never kept.</source>
        <translation>パスワードがありません。毎回入力が必要で、決して保存されません。</translation>
    </message>
    <message>
        <source>Which way, and who</source>
        <translation>方法とユーザー</translation>
    </message>
    <message>
        <source>only with a user’s name</source>
        <translation>ユーザー名を指定した場合のみ</translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>サーバーの名前またはアドレス</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>通常のポート</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>who is signed in here</source>
        <translation>ここにサインイン中のユーザー</translation>
    </message>
</context>
<context>
    <name>ims::ServiceResults</name>
    <message>
        <source>Failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
    <message>
        <source>Its output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What was asked, and what came of it</source>
        <translation>問い合わせの内容とその結果</translation>
    </message>
</context>
<context>
    <name>ims::SetAsideCard</name>
    <message>
        <source>%1, oldest first</source>
        <translation>%1、古い順</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) more cannot be moved now: in use or growing.</source>
        <translation>
            <numerusform>ほか %n ファイルは今は移動できません: 使用中か、大きくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files in IN</source>
        <translation>IN のファイル</translation>
    </message>
    <message>
        <source>List what lies in IN</source>
        <translation>IN の内容を一覧表示</translation>
    </message>
    <message>
        <source>Named by event 4182 or 4037: %1</source>
        <translation>イベント 4182 または 4037 が示すもの: %1</translation>
    </message>
    <message>
        <source>No file lies in IN.</source>
        <translation>IN にファイルはありません。</translation>
    </message>
    <message>
        <source>On %1, %2 (%3) is moved from %4 to %5. The messages wait there and are not delivered until they are put back.</source>
        <translation>%1 で %2 (%3) を %4 から %5 に移動します。メッセージはそこで待機し、戻すまで配信されません。</translation>
    </message>
    <message>
        <source>Set aside now</source>
        <translation>今すぐ退避</translation>
    </message>
    <message>
        <source>Set the message aside</source>
        <translation>メッセージの退避</translation>
    </message>
    <message>
        <source>Set the older half aside…</source>
        <translation>古いほうの半分を退避…</translation>
    </message>
    <message>
        <source>Set the selected one aside…</source>
        <translation>選択したものを退避…</translation>
    </message>
    <message>
        <source>The service does not start, stops at once (4182, 4102) or handles an exception again and again (4037): a message in IN may be the reason. Stop the service, set the suspect aside, start it. If none is suspect, set half of them aside and start; if it runs, the bad one is among those set aside, else among those left: halve again until it is found (Q168883, Q169223). Set aside means moved to a dated folder beside IN; “Put everything back as it was” undoes it.</source>
        <translation>サービスが開始しない、すぐに停止する (4182、4102)、または例外を繰り返し処理する (4037) 場合は、IN のメッセージが原因かもしれません。サービスを停止し、疑わしいものを退避して、開始します。疑わしいものがなければ、半分を退避して開始します。実行されれば不正なものは退避した中に、されなければ残した中にあります: 見つかるまで半分にしていきます (Q168883、Q169223)。退避とは、IN の横の日付付きフォルダーへの移動です。「すべてを元どおりに戻す」で元に戻ります。</translation>
    </message>
    <message>
        <source>an event names it</source>
        <translation>イベントが示している</translation>
    </message>
    <message>
        <source>in IN</source>
        <translation>IN 内</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>疑わしい</translation>
    </message>
</context>
<context>
    <name>ims::SettingsPage</name>
    <message>
        <source>%1 shows every row as planned.</source>
        <translation>%1 では、すべての行が計画どおりです。</translation>
    </message>
    <message>
        <source>A save of it is among the evidence.</source>
        <translation>保存した設定は証拠の中にあります。</translation>
    </message>
    <message>
        <source>Go to step 1: Evidence</source>
        <translation>ステップ 1 へ: 証拠</translation>
    </message>
    <message>
        <source>Go to step 4: Cause</source>
        <translation>ステップ 4 へ: 原因</translation>
    </message>
    <message>
        <source>Go to step 6: Restart</source>
        <translation>ステップ 6 へ: 再起動</translation>
    </message>
    <message>
        <source>Go to step 8: Report</source>
        <translation>ステップ 8 へ: レポート</translation>
    </message>
    <message>
        <source>Leave the Character Sets as they are</source>
        <translation>Character Sets はそのままにする</translation>
    </message>
    <message>
        <source>Leave the server as it is. The report holds the events, the failed messages, the causes that were weighed and what could not be checked: hand that on, with the spool files, Drwtsn32.log and User.dmp where the store crashed (Q192186).</source>
        <translation>サーバーはそのままにしてください。レポートには、イベント、失敗したメッセージ、検討した原因、確認できなかったことがあります: スプールファイルと、ストアが異常終了した場合は Drwtsn32.log と User.dmp を添えて引き継いでください (Q192186)。</translation>
    </message>
    <message>
        <source>Missing: %1. Step 1 says how to get it.</source>
        <translation>足りないもの: %1。入手方法はステップ 1 にあります。</translation>
    </message>
    <message>
        <source>No cause was chosen yet</source>
        <translation>原因がまだ選ばれていません</translation>
    </message>
    <message>
        <source>Or set it with imccopy, the tool of the Exchange CD</source>
        <translation>または、Exchange CD のツール imccopy で設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Step 4 decides whether the Character Sets are changed. Nothing was decided yet: this is only the recommendation.</source>
        <translation>Character Sets を変更するかどうかはステップ 4 で決めます。まだ何も決まっていません: これは推奨にすぎません。</translation>
    </message>
    <message>
        <source>Step 4 decides which cause it is; its remedy stands here then.</source>
        <translation>原因はステップ 4 で決めます。その後、ここに対処が表示されます。</translation>
    </message>
    <message>
        <source>The case is handed on</source>
        <translation>案件は引き継ぎ済みです</translation>
    </message>
    <message>
        <source>The failed messages do not tell which charset they need. Leave the Character Sets as they are, or decide on another cause in step 4.</source>
        <translation>失敗したメッセージからは、必要な文字セットが分かりません。Character Sets はそのままにするか、ステップ 4 で別の原因を選んでください。</translation>
    </message>
    <message>
        <source>The recommendation needs %1.</source>
        <translation>推奨には %1 が必要です。</translation>
    </message>
    <message>
        <source>There is not enough evidence to recommend a change</source>
        <translation>変更を推奨するには証拠が足りません</translation>
    </message>
</context>
<context>
    <name>ims::SettingsSaves</name>
    <message>
        <source>! %1: neither as planned nor as before – %2</source>
        <translation>! %1: 計画どおりでも以前のままでもありません – %2</translation>
    </message>
    <message>
        <source>%1 does not show the change as planned.</source>
        <translation>%1 では、変更が計画どおりではありません。</translation>
    </message>
    <message>
        <source>%1 proves the change: every row is as planned.</source>
        <translation>%1 で変更を確認できます: すべての行が計画どおりです。</translation>
    </message>
    <message>
        <source>%1 was imported already. Give each save a name of its own (imc-after.txt): so both are kept and compared.</source>
        <translation>%1 はすでに読み込まれています。保存するたびに別の名前を付けてください (imc-after.txt): そうすれば両方を保管し、比べることができます。</translation>
    </message>
    <message>
        <source>%1: MIME %2, Non-MIME %3</source>
        <translation>%1: MIME %2、Non-MIME %3</translation>
    </message>
    <message>
        <source>%1: the entry is gone</source>
        <translation>%1: 項目がなくなりました</translation>
    </message>
    <message>
        <source>%1: the rows of the plan are as they were before.</source>
        <translation>%1: 計画の行は以前のままです。</translation>
    </message>
    <message>
        <source>After the change, save the settings anew (“imccopy -save domain imc-after.txt”) and import that file: it is compared with the plan, list by list. What the change does to mail, a new test mail each way shows after the restart (step 7 asks for it).</source>
        <translation>変更後、設定を保存し直し (「imccopy -save domain imc-after.txt」)、そのファイルを読み込みます: リストごとに計画と比べます。変更がメールに及ぼす影響は、再起動後に双方向の新しいテストメールで分かります (ステップ 7 で尋ねます)。</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n field(s) differ.</source>
        <translation>
            <numerusform>%1 と比べて、%n フィールドが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: nothing differs.</source>
        <translation>%1 との違いはありません。</translation>
    </message>
    <message>
        <source>Import a save of the settings</source>
        <translation>設定の保存内容の読み込み</translation>
    </message>
    <message>
        <source>Import a save…</source>
        <translation>保存内容を読み込む…</translation>
    </message>
    <message>
        <source>MIME %1, Non-MIME %2 (line %3)</source>
        <translation>MIME %1、Non-MIME %2 (行 %3)</translation>
    </message>
    <message>
        <source>No save? Have the dialog read out again</source>
        <translation>保存できない場合: ダイアログをもう一度読み上げてもらう</translation>
    </message>
    <message>
        <source>Not of the plan, changed since by others or by the tool:</source>
        <translation>計画になく、その後ほかの人またはツールが変更したもの:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Proof that it is set</source>
        <translation>設定されたことの証明</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), all in the report</source>
        <translation>
            <numerusform>ほか %n 行 (すべてレポートに記載)</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>– %1: as before – %2</source>
        <translation>– %1: 以前のまま – %2</translation>
    </message>
    <message>
        <source>✓ %1: as planned – %2</source>
        <translation>✓ %1: 計画どおり – %2</translation>
    </message>
</context>
<context>
    <name>ims::ShareCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>DOMAIN\NAME</source>
        <translation>DOMAIN\NAME</translation>
    </message>
    <message>
        <source>Files are moved in %1, as %2, until the case is closed.</source>
        <translation>案件を閉じるまで、%2 として %1 でファイルを移動します。</translation>
    </message>
    <message>
        <source>Files were put back over the network before. Reach the folders again to go on, to see what became of them, or to put them back as they were.</source>
        <translation>以前、ネットワーク経由でファイルが戻されました。再開する、結果を確認する、または元どおりに戻すには、フォルダーに接続し直してください。</translation>
    </message>
    <message>
        <source>Folder IN:</source>
        <translation>IN フォルダー:</translation>
    </message>
    <message>
        <source>Kept in memory until the case is closed or you let go; never written anywhere.</source>
        <translation>案件を閉じるか接続を解除するまで、メモリに保持します。どこにも書き込みません。</translation>
    </message>
    <message>
        <source>Let go of them</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Name the folder IN below IMCDATA, with the share before it.</source>
        <translation>IMCDATA の下の IN フォルダーを、共有名から指定してください。</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>ユーザーが指定されていません。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Reach the folders</source>
        <translation>フォルダーに接続</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The server’s Windows:</source>
        <translation>サーバーの Windows:</translation>
    </message>
    <message>
        <source>The server’s own folders, over the network</source>
        <translation>サーバー自体のフォルダー (ネットワーク経由)</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>This computer lacks the program imsdoctor-smb, which reaches shares.</source>
        <translation>このコンピューターには、共有に接続するプログラム imsdoctor-smb がありません。</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>What was opened is a copy. If the server’s folder IN can be reached as a share, the program moves the files there itself, with saved copies, a record and the way back. The user must be allowed to change files in IMCDATA.</source>
        <translation>開いたものはコピーです。サーバーの IN フォルダーに共有として接続できれば、プログラムがそこで直接ファイルを移動します。コピーを保存し、記録を残し、元に戻すこともできます。ユーザーには、IMCDATA のファイルを変更する権限が必要です。</translation>
    </message>
</context>
<context>
    <name>ims::SheetPrinter</name>
    <message>
        <source>%1 It is one page.</source>
        <translation>%1 1 ページです。</translation>
    </message>
    <message>
        <source>%1 There is much on it: it takes %2 pages.</source>
        <translation>%1 内容が多いため、%2 ページになります。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was handed to the printer “%1”.</source>
        <translation>用紙をプリンター「%1」に送りました。</translation>
    </message>
    <message>
        <source>There is no printer at hand. Use “Save as PDF” and print the file elsewhere.</source>
        <translation>使用できるプリンターがありません。「PDF で保存」を使い、ほかの場所で印刷してください。</translation>
    </message>
    <message>
        <source>This printer cannot print to a file. Use “Save as PDF”.</source>
        <translation>このプリンターはファイルに出力できません。「PDF で保存」を使ってください。</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes).</source>
        <translation>%1 を書き出しました (%2 バイト)。</translation>
    </message>
</context>
<context>
    <name>ims::ShortcutsDialog</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>ims::SinceBanner</name>
    <message>
        <source>%1 failed messages are new</source>
        <translation>新しい失敗メッセージ %1 件</translation>
    </message>
    <message>
        <source>%1 messages like those of before</source>
        <translation>以前と同様のメッセージ %1 件</translation>
    </message>
    <message>
        <source>%1 since the case was closed last.</source>
        <translation>前回案件を閉じた後: %1。</translation>
    </message>
    <message>
        <source>%1 since the case was closed on %2 (%3).</source>
        <translation>%2 に案件を閉じた後 (%3): %1。</translation>
    </message>
    <message>
        <source>%1 since the case was handed on, on %2.</source>
        <translation>%2 に引き継いだ後: %1。</translation>
    </message>
    <message>
        <source>1 failed message is new</source>
        <translation>新しい失敗メッセージ 1 件</translation>
    </message>
    <message>
        <source>1 message like those of before</source>
        <translation>以前と同様のメッセージ 1 件</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>案件を開き直す</translation>
    </message>
    <message>
        <source>Show only the new ones</source>
        <translation>新しいものだけを表示</translation>
    </message>
    <message>
        <source>Step 2 shows these alone until its filter is cleared.</source>
        <translation>フィルターを解除するまで、ステップ 2 にはこれらだけが表示されます。</translation>
    </message>
    <message>
        <source>The trouble is back: %1 (same sender’s domain or charset, same cause: %2).</source>
        <translation>問題が再発しています: %1 (送信者ドメインまたは文字セットが同じで、原因も同じ: %2)。</translation>
    </message>
</context>
<context>
    <name>ims::SpoolFilePage</name>
    <message>
        <source>%1

Ask for the file, packed in a ZIP file so that nothing changes it on the way, and add it to the evidence. The other messages can be gone through without it.</source>
        <translation>%1

途中で変わらないように ZIP にまとめたファイルを入手し、証拠に追加してください。ほかのメッセージは、これがなくても確認できます。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a failed message</source>
        <translation>失敗したメッセージを選択</translation>
    </message>
    <message>
        <source>Failed message</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>失敗したメッセージ</translation>
    </message>
    <message>
        <source>In ARCHIVE: %1 · %2</source>
        <translation>ARCHIVE 内: %1 · %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No file is named for this message</source>
        <translation>このメッセージにはファイルの記載がありません</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not a failed message: the tracking log records its delivery</source>
        <translation>失敗メッセージではない: 追跡ログに配信の記録あり</translation>
    </message>
    <message>
        <source>not known to have failed: no event names it</source>
        <translation>失敗したか不明: どのイベントにも示されていない</translation>
    </message>
</context>
<context>
    <name>ims::SpoolPanes</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード後</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Select the bytes first that are to be decoded.</source>
        <translation>先に、デコードするバイトを選択してください。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
</context>
<context>
    <name>ims::SpoolView</name>
    <message>
        <source>(cut here: the rest is left out)</source>
        <translation>(ここで切りました: 残りは省略)</translation>
    </message>
    <message numerus="yes">
        <source>Bytes: %1 to %2 (hexadecimal %3 to %4), %n in all</source>
        <translation>
            <numerusform>バイト: %1 ～ %2 (16 進 %3 ～ %4)、計 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Hex: %1</source>
        <translation>16 進: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>行: %1</translation>
    </message>
    <message>
        <source>Lines: %1 to %2</source>
        <translation>行: %1 ～ %2</translation>
    </message>
    <message>
        <source>Spool file text</source>
        <translation>スプールファイルのテキスト</translation>
    </message>
    <message>
        <source>The bytes of the spool file as text. F4 goes to the next charset declaration.</source>
        <translation>スプールファイルのバイトをテキストとして表示。F4 で次の文字セット宣言に移動します。</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>ims::SpoolViewer</name>
    <message>
        <source>%1 (KB %2)</source>
        <translation>%1 (KB %2)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 contains %2 files:</source>
        <translation>%1 に %2 個のファイルがあります:</translation>
    </message>
    <message>
        <source>%1 contains one file:</source>
        <translation>%1 に 1 個のファイルがあります:</translation>
    </message>
    <message>
        <source>%1 declarations</source>
        <translation>宣言 %1 件</translation>
    </message>
    <message>
        <source>%1 is not in this file any more.</source>
        <translation>%1 はこのファイルになくなりました。</translation>
    </message>
    <message>
        <source>%1 more: “Structure” says what was noticed where.</source>
        <translation>ほか %1 件: 注意点とその場所は「構造」にあります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>1 declaration</source>
        <translation>宣言 1 件</translation>
    </message>
    <message>
        <source>Charset declarations</source>
        <translation>文字セット宣言</translation>
    </message>
    <message>
        <source>File to show</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>開いているファイルなし</translation>
    </message>
    <message>
        <source>Open a spool file or any raw mail to see which charset it declares.</source>
        <translation>スプールファイルまたは生のメールを開くと、宣言された文字セットを確認できます。</translation>
    </message>
    <message>
        <source>Panes and search</source>
        <translation>ペインと検索</translation>
    </message>
    <message>
        <source>The file has become longer since it was opened. What is shown is its beginning.</source>
        <translation>開いた後にファイルが長くなりました。表示しているのはその先頭部分です。</translation>
    </message>
    <message>
        <source>The file has become shorter since it was opened. What is shown may be gone.</source>
        <translation>開いた後にファイルが短くなりました。表示中の内容は失われている可能性があります。</translation>
    </message>
    <message>
        <source>The file has been written to since it was opened. What is shown may be mixed.</source>
        <translation>開いた後にファイルへの書き込みがありました。表示中の内容は混ざっている可能性があります。</translation>
    </message>
    <message>
        <source>The file is gone, or out of reach. What is shown may be the last there is of it.</source>
        <translation>ファイルがなくなったか、アクセスできません。表示中の内容が残っているすべてかもしれません。</translation>
    </message>
    <message>
        <source>The file is there again. It may be another one.</source>
        <translation>ファイルが再び現れました。別のものかもしれません。</translation>
    </message>
    <message>
        <source>The notes of this case cannot be written to here.</source>
        <translation>ここでは、この案件のメモに書き込めません。</translation>
    </message>
    <message>
        <source>The selection is long: its first %1 bytes were copied.</source>
        <translation>選択範囲が長いため、最初の %1 バイトをコピーしました。</translation>
    </message>
    <message>
        <source>The selection stands in the case’s notes now, with its place in the file.</source>
        <translation>選択範囲を、ファイル内の位置とともに案件のメモに追加しました。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>このファイルは表示できません</translation>
    </message>
    <message>
        <source>This file has changed since the evidence was read; it is shown as it is now.</source>
        <translation>証拠を読み取った後にこのファイルが変わりました。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>This file is being read: what it declares follows. Its text can be looked at and searched already.</source>
        <translation>このファイルを読み取り中です: 宣言の内容は後で表示されます。テキストの表示と検索はもう行えます。</translation>
    </message>
    <message>
        <source>no declaration</source>
        <translation>宣言なし</translation>
    </message>
</context>
<context>
    <name>ims::SpoolWindow</name>
    <message>
        <source>%1 – Spool file viewer</source>
        <translation>%1 – スプールファイルビューアー</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open a spool file or mail</source>
        <translation>スプールファイルまたはメールを開く</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Spool file viewer</source>
        <translation>スプールファイルビューアー</translation>
    </message>
</context>
<context>
    <name>ims::StartPage</name>
    <message>
        <source>Any folder of the server will do, or a copy of one: the event log (AppEvent.Evt), the archive of the Internet Mail Service (IMCDATA\IN\ARCHIVE), the settings (imc.txt) and tracking logs are found in it by themselves. A single event log or spool file can be dropped too. Nothing is changed in what you open.</source>
        <translation>サーバーのフォルダー、またはそのコピーを開いてください: イベントログ (AppEvent.Evt)、Internet Mail Service のアーカイブ (IMCDATA\IN\ARCHIVE)、設定 (imc.txt)、追跡ログは自動的に見つかります。単独のイベントログやスプールファイルもドロップできます。開いたものは何も変更しません。</translation>
    </message>
    <message>
        <source>Begin with nothing but what the caller says</source>
        <translation>問い合わせ者の話だけで開始します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Find out why mail ended in the archive</source>
        <translation>メールがアーカイブに残った理由を調べる</translation>
    </message>
    <message>
        <source>Go on with a case</source>
        <translation>案件を再開</translation>
    </message>
    <message>
        <source>Look at one message in the viewer, without a case</source>
        <translation>案件なしで、1 通のメッセージをビューアーで確認します</translation>
    </message>
    <message>
        <source>New case without files</source>
        <translation>ファイルなしで新しい案件</translation>
    </message>
    <message>
        <source>Open a spool file only…</source>
        <translation>スプールファイルだけを開く…</translation>
    </message>
    <message>
        <source>Open or drop here the folder of the Exchange server that logged event 4117.</source>
        <translation>イベント 4117 を記録した Exchange サーバーのフォルダーを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Open server folder…</source>
        <translation>サーバーのフォルダーを開く…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>サンプル案件を開く</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>証拠を読み取り中</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>これは開けません</translation>
    </message>
</context>
<context>
    <name>ims::StartedCard</name>
    <message>
        <source>%1 tells that it is running.</source>
        <translation>%1 によれば実行中です。</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1、%2: 「%3」</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせ中 …</translation>
    </message>
    <message>
        <source>By hand, at the server’s console: “net start” lists the service by its display name, “Microsoft Exchange Internet Mail Service” (4.0: “Connector”). Event 1000 of MSExchangeIMC in the application log holds the build (Q257618), and no error of MSExchangeIMC comes after it.</source>
        <translation>手作業、サーバーのコンソールで: 「net start」で、サービスが表示名「Microsoft Exchange Internet Mail Service」(4.0 では「Connector」) として一覧に出ます。アプリケーションログで、MSExchangeIMC のイベント 1000 にビルドがあり (Q257618)、その後に MSExchangeIMC のエラーがないことを確認します。</translation>
    </message>
    <message>
        <source>Check that it runs</source>
        <translation>実行中か確認</translation>
    </message>
    <message>
        <source>Found: %1, after the start at %2.</source>
        <translation>検出: %1 (%2 の開始の後)。</translation>
    </message>
    <message>
        <source>It is the build that the case knows.</source>
        <translation>案件に記録されたビルドと同じです。</translation>
    </message>
    <message>
        <source>Look for event 1000</source>
        <translation>イベント 1000 を探す</translation>
    </message>
    <message>
        <source>No event 1000 of MSExchangeIMC is in the logs that are open.</source>
        <translation>開いているログに、MSExchangeIMC のイベント 1000 がありません。</translation>
    </message>
    <message>
        <source>No log of the server’s own is open here. Have the caller look for event 1000, or add a fresh copy of the log in step 1.</source>
        <translation>サーバー自体のログがここで開かれていません。問い合わせ者にイベント 1000 を探してもらうか、ステップ 1 で新しいログのコピーを追加してください。</translation>
    </message>
    <message>
        <source>No server is named.</source>
        <translation>サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Not found: the newest is %1, before the start at %2. The service may still be starting, or the server’s clock be slow.</source>
        <translation>見つかりません: 最新は %1 で、%2 の開始の前です。サービスがまだ開始処理中か、サーバーの時計が遅れている可能性があります。</translation>
    </message>
    <message>
        <source>Port 25 greets with a line that begins with 220 and names the Internet Mail Service and its build (4.0: “220 … service ready”). The program reads that line and hangs up.</source>
        <translation>ポート 25 は、220 で始まり、Internet Mail Service とそのビルドを示す行 (4.0 では「220 … service ready」) で応答します。プログラムはその行を読んで切断します。</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <translation>メールのポート</translation>
    </message>
    <message>
        <source>Read the greeting</source>
        <translation>応答メッセージを読み取る</translation>
    </message>
    <message>
        <source>Reading the server’s logs again …</source>
        <translation>サーバーのログを読み直し中 …</translation>
    </message>
    <message>
        <source>Reads the server’s logs again</source>
        <translation>サーバーのログを読み直します</translation>
    </message>
    <message>
        <source>Server whose mail port greets</source>
        <translation>メールポートで応答するサーバー</translation>
    </message>
    <message>
        <source>That is not the Internet Mail Service: another mail server or an antivirus gateway owns the port (Q146157, Q222553, Q254214).</source>
        <translation>Internet Mail Service ではありません: 別のメールサーバーまたはウイルス対策ゲートウェイがポートを使用しています (Q146157、Q222553、Q254214)。</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0 (Q146157), but the case knows version %1: probably another program owns the port.</source>
        <translation>4.0 の Internet Mail Connector の文面です (Q146157)。しかし、案件に記録されたバージョンは %1 です: おそらく別のプログラムがポートを使用しています。</translation>
    </message>
    <message>
        <source>That is the wording of the Internet Mail Connector of 4.0, which names no build (Q146157); others greet like it, so it is probably the service.</source>
        <translation>ビルドを示さない、4.0 の Internet Mail Connector の文面です (Q146157)。ほかにも同様に応答するものがあるため、おそらくこのサービス、という程度です。</translation>
    </message>
    <message>
        <source>The Internet Mail Service greets, build %1 (Q164060, Q194131). %2</source>
        <translation>Internet Mail Service が応答しています。ビルド %1 (Q164060、Q194131)。%2</translation>
    </message>
    <message>
        <source>The case knows build %1: was a service pack installed, or is it another server?</source>
        <translation>案件に記録されたビルドは %1 です: Service Pack がインストールされましたか、または別のサーバーですか?</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1</source>
        <translation>証拠を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The mail port greets as the service does.</source>
        <translation>メールポートの応答はサービスのものです。</translation>
    </message>
    <message>
        <source>The newest is %1. Compare its time with when the service was started.</source>
        <translation>最新は %1 です。サービスを開始した時刻と比べてください。</translation>
    </message>
    <message>
        <source>event 1000 of %1</source>
        <translation>%1 のイベント 1000</translation>
    </message>
    <message>
        <source>event 1000 of %1, build %2</source>
        <translation>%1 のイベント 1000、ビルド %2</translation>
    </message>
    <message>
        <source>port </source>
        <translation>ポート </translation>
    </message>
    <message>
        <source>the server’s name or address</source>
        <translation>サーバーの名前またはアドレス</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventForm</name>
    <message>
        <source>8 characters, such as G4KX0B7M</source>
        <translation>8 文字 (例: G4KX0B7M)</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>An event that the caller reads out</source>
        <translation>問い合わせ者が読み上げるイベント</translation>
    </message>
    <message>
        <source>An event that was read out</source>
        <translation>聞き取ったイベント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change an event that was read out</source>
        <translation>聞き取ったイベントを変更</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Date and time as read out</source>
        <translation>聞き取った日時</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Event ID, source</source>
        <translation>イベント ID、ソース</translation>
    </message>
    <message>
        <source>Kept as %1 UTC. Event Viewer shows the clock of the computer that it runs on: choose that zone, summer time included.</source>
        <translation>%1 UTC として記録します。Event Viewer は、それを実行しているコンピューターの時計で表示します: 夏時間も含めて、そのタイムゾーンを選んでください。</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation>イベントのソース</translation>
    </message>
    <message>
        <source>Spool file</source>
        <translation>スプールファイル</translation>
    </message>
    <message>
        <source>Spool file’s name</source>
        <translation>スプールファイルの名前</translation>
    </message>
    <message>
        <source>Text of the event, and what else was read out</source>
        <translation>イベントのテキストと、そのほか聞き取った内容</translation>
    </message>
    <message>
        <source>The caller knows the time</source>
        <translation>問い合わせ者に時刻が分かる</translation>
    </message>
    <message>
        <source>The event’s text or its data, as read out or pasted from Event Viewer; the fields fill themselves</source>
        <translation>イベントのテキストまたはデータを、聞き取ったまま、または Event Viewer から貼り付けて入力します。各欄は自動的に入力されます</translation>
    </message>
    <message>
        <source>The fields above were filled in from this text.</source>
        <translation>上の各欄は、このテキストから入力されました。</translation>
    </message>
    <message>
        <source>The text holds %1 events; the fields show the first. Add the others one by one.</source>
        <translation>テキストに %1 件のイベントがあります。各欄は最初のものです。残りは 1 件ずつ追加してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone of what was read out</source>
        <translation>聞き取った時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>そのほかの話</translation>
    </message>
    <message>
        <source>the server’s name</source>
        <translation>サーバーの名前</translation>
    </message>
</context>
<context>
    <name>ims::StatedEventList</name>
    <message>
        <source>%1 %2 · spool file %3 · %4 · %5</source>
        <translation>%1 %2 · スプールファイル %3 · %4 · %5</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>and %1 more, all in the report</source>
        <translation>ほか %1 件 (すべてレポートに記載)</translation>
    </message>
    <message>
        <source>computer not known</source>
        <translation>コンピューター不明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>時刻不明</translation>
    </message>
</context>
<context>
    <name>ims::StatedSettingsCard</name>
    <message>
        <source>Add an e-mail domain</source>
        <translation>メールドメインを追加</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>メールドメイン</translation>
    </message>
    <message>
        <source>E-mail domain %1</source>
        <translation>メールドメイン %1</translation>
    </message>
    <message>
        <source>In the Administrator program, on the tab Internet Mail of the service: first both lists there, then those of each domain behind the button E-Mail Domain. What is not read out stays empty.</source>
        <translation>Administrator プログラムの、サービスの Internet Mail タブ: まずそこの両方のリスト、次に E-Mail Domain ボタンの先にある各ドメインの両方のリスト。読み上げられないものは空のままにします。</translation>
    </message>
    <message>
        <source>MIME</source>
        <translation>MIME</translation>
    </message>
    <message>
        <source>MIME, %1</source>
        <translation>MIME、%1</translation>
    </message>
    <message>
        <source>Non-MIME</source>
        <translation>Non-MIME</translation>
    </message>
    <message>
        <source>Non-MIME, %1</source>
        <translation>Non-MIME、%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove e-mail domain %1</source>
        <translation>メールドメイン %1 を削除</translation>
    </message>
    <message>
        <source>The Character Sets, as the caller reads them out</source>
        <translation>問い合わせ者が読み上げる Character Sets</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>e-mail domain %1</source>
        <translation>メールドメイン %1</translation>
    </message>
    <message>
        <source>not read out</source>
        <translation>聞き取っていない</translation>
    </message>
    <message>
        <source>such as jp or example.com</source>
        <translation>jp や example.com など</translation>
    </message>
</context>
<context>
    <name>ims::StepBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>続行: %1</translation>
    </message>
    <message>
        <source>Do this step after all</source>
        <translation>やはりこのステップを行う</translation>
    </message>
    <message>
        <source>Esc: do the step after all</source>
        <translation>Esc: やはりこのステップを行う</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Leave this step out…</source>
        <translation>このステップを省略…</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>Why is this step left out?</source>
        <translation>このステップを省略する理由は?</translation>
    </message>
    <message>
        <source>Why is this step left out? It stands in the report.</source>
        <translation>このステップを省略する理由は? レポートに記載されます。</translation>
    </message>
</context>
<context>
    <name>ims::StepList</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>ims::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>ステップ %1、%2、%3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>ims::StepPage</name>
    <message>
        <source>More than one server</source>
        <translation>複数のサーバー</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>省略しました。%1</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 · about %4 min</source>
        <translation>ステップ %1 / %2 · %3 · 約 %4 分</translation>
    </message>
</context>
<context>
    <name>ims::StoreGuide</name>
    <message>
        <source>%1. Everybody is disconnected: agree on an hour. This program never stops or starts it.</source>
        <translation>%1。全員の接続が切れます: 時間帯を取り決めてください。このプログラムが停止・開始することは決してありません。</translation>
    </message>
    <message>
        <source>At the server’s console, in this order:</source>
        <translation>サーバーのコンソールで、次の順に:</translation>
    </message>
    <message>
        <source>Stops with it and has to be started again after it: %1.</source>
        <translation>一緒に停止し、その後で開始が必要なもの: %1。</translation>
    </message>
    <message>
        <source>The Information Store, by hand only</source>
        <translation>Information Store (手作業のみ)</translation>
    </message>
</context>
<context>
    <name>ims::StructureModel</name>
    <message>
        <source>%1 fields</source>
        <translation>%1 フィールド</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <translation>受信者 %1 人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>(no type)</source>
        <translation>(種類なし)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 フィールド</translation>
    </message>
    <message>
        <source>1 recipient</source>
        <translation>受信者 1 人</translation>
    </message>
    <message>
        <source>After the message</source>
        <translation>メッセージの後</translation>
    </message>
    <message>
        <source>As it stands in the file; an attachment is smaller once it is decoded</source>
        <translation>ファイル内のままです。添付ファイルはデコードすると小さくなります</translation>
    </message>
    <message>
        <source>Before the message</source>
        <translation>メッセージの前</translation>
    </message>
    <message>
        <source>Bytes %1 to %2</source>
        <translation>バイト %1 ～ %2</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Connected host</source>
        <translation>接続元ホスト</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>HELO</source>
        <translation>HELO</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>MTS-ID</source>
        <translation>MTS-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>その他のテキスト</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>パート %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>a damaged envelope</source>
        <translation>破損したエンベロープ</translation>
    </message>
    <message>
        <source>a second file</source>
        <translation>2 つ目のファイル</translation>
    </message>
    <message>
        <source>an end mark of DOS (Ctrl+Z)</source>
        <translation>DOS の終端記号 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>bytes that belong to no message</source>
        <translation>どのメッセージにも属さないバイト</translation>
    </message>
    <message>
        <source>what an older file left</source>
        <translation>以前のファイルの残り</translation>
    </message>
    <message>
        <source>zero bytes</source>
        <translation>ゼロバイト</translation>
    </message>
</context>
<context>
    <name>ims::StructureView</name>
    <message>
        <source>Structure of the message</source>
        <translation>メッセージの構造</translation>
    </message>
</context>
<context>
    <name>ims::SymptomCard</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change what the caller reports</source>
        <translation>問い合わせ者の申告内容を変更</translation>
    </message>
    <message>
        <source>Go to step %1, %2</source>
        <translation>ステップ %1「%2」へ</translation>
    </message>
    <message>
        <source>In the caller’s own words</source>
        <translation>問い合わせ者自身の言葉で</translation>
    </message>
    <message>
        <source>In the caller’s own words: “nothing from Japan since Monday” …</source>
        <translation>問い合わせ者自身の言葉で:「月曜から日本のメールが届かない」…</translation>
    </message>
</context>
<context>
    <name>ims::TextTimesCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>A log exported as text has the times of the clock of the computer that Event Viewer ran on, summer time included. The answers hold for all such logs of the case.</source>
        <translation>テキストとしてエクスポートされたログの時刻は、Event Viewer を実行したコンピューターの時計によるもので、夏時間を含みます。回答は、案件の該当するすべてのログに適用されます。</translation>
    </message>
    <message>
        <source>Not known (taken as UTC)</source>
        <translation>不明 (UTC と見なす)</translation>
    </message>
    <message>
        <source>The server’s clock is in</source>
        <translation>サーバーの時計の設定</translation>
    </message>
    <message>
        <source>Time zone of the server’s clock</source>
        <translation>サーバーの時計のタイムゾーン</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>%1 の時刻</translation>
    </message>
    <message>
        <source>Times in %1 and %2 more</source>
        <translation>%1 ほか %2 の時刻</translation>
    </message>
    <message>
        <source>Which day is %1?</source>
        <translation>%1 は何日ですか?</translation>
    </message>
    <message>
        <source>Which day is %1? Until this is known, its events have no time.</source>
        <translation>%1 は何日ですか? 分かるまで、そのイベントには時刻がありません。</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>年が先</translation>
    </message>
    <message>
        <source>“%1” is no time zone that is known here. Choose one, or type how far it is from UTC, such as +01:00.</source>
        <translation>「%1」は既知のタイムゾーンではありません。どれかを選ぶか、+01:00 のように UTC との差を入力してください。</translation>
    </message>
</context>
<context>
    <name>ims::TickRow</name>
    <message>
        <source>Done %1</source>
        <translation>%1 に完了</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation>%1 に %2 が完了</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
</context>
<context>
    <name>ims::Tour</name>
    <message>
        <source>Close the tour</source>
        <translation>ツアーを閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>ツアー %1 / %2</translation>
    </message>
</context>
<context>
    <name>ims::TroubleCard</name>
    <message>
        <source>%1
met here</source>
        <translation>%1
ここで該当</translation>
    </message>
    <message>
        <source>%1
probably here</source>
        <translation>%1
おそらくここで該当</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>Hide the known troubles</source>
        <translation>既知の障害を隠す</translation>
    </message>
    <message>
        <source>If it does not stop or start</source>
        <translation>停止または開始しない場合</translation>
    </message>
    <message>
        <source>Set the bad message aside: step 7</source>
        <translation>不正なメッセージを退避: ステップ 7</translation>
    </message>
    <message>
        <source>Show the known troubles</source>
        <translation>既知の障害を表示</translation>
    </message>
</context>
<context>
    <name>ims::UndoCard</name>
    <message>
        <source>How to undo it</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>Set the rows back the same way and restart the service. They are at present:</source>
        <translation>同じ方法で行を元に戻し、サービスを再起動します。現在の内容:</translation>
    </message>
    <message>
        <source>What the rows are at present is not known. Write every one down before you change it, entries that are missing too; without that nothing can be put back.</source>
        <translation>行の現在の内容が不明です。変更する前に、存在しない項目も含めてすべて書き留めてください。書き留めないと、何も元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ims::WeighingLines</name>
    <message>
        <source>%1 (and %2 more of this kind, counted once)</source>
        <translation>%1 (同種のものがほか %2 件、1 件として計算)</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>検討の内訳</translation>
    </message>
    <message>
        <source>Keeps it at “possible” at most, whatever the sum:</source>
        <translation>合計に関係なく、「可能性あり」が上限:</translation>
    </message>
    <message>
        <source>Keeps it at “unlikely”, whatever the sum:</source>
        <translation>合計に関係なく、「可能性小」:</translation>
    </message>
    <message>
        <source>Not every line holds for every message. Of the message that it explains best the lines add up to %1. That counts as %2 % – %3.</source>
        <translation>すべての行がすべてのメッセージに当てはまるわけではありません。最もよく説明できるメッセージでは、各行の合計が %1 です。これは %2 % – %3 にあたります。</translation>
    </message>
    <message>
        <source>Rules the cause out, whatever the sum:</source>
        <translation>合計に関係なく、原因を除外:</translation>
    </message>
    <message>
        <source>Sum: %1. It counts as %2 % – %3.</source>
        <translation>合計: %1。これは %2 % – %3 にあたります。</translation>
    </message>
</context>
<context>
    <name>ims::WrittenCard</name>
    <message>
        <source>%1 (%2 bytes).</source>
        <translation>%1 (%2 バイト)。</translation>
    </message>
    <message>
        <source>It is encrypted: tell the password in another way.</source>
        <translation>暗号化されています: パスワードは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>Nothing was replaced in it.</source>
        <translation>置き換えたものはありません。</translation>
    </message>
    <message>
        <source>Open the report’s folder</source>
        <translation>レポートのフォルダーを開く</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Values were replaced in it.</source>
        <translation>値を置き換えてあります。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し済み: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all in its manifest</source>
        <translation>
            <numerusform>ほか %n 件 (すべてマニフェストに記載)</numerusform>
        </translation>
    </message>
</context>
</TS>
