rem Whether files may be moved now: OK becomes "yes".
:check
set OK=
if not exist "%IMC%\IN\ARCHIVE" goto nofolder
type nul >>retest.log
if not exist retest.log goto nolog
if not exist kept mkdir kept
if not exist done mkdir done
if not exist kept goto nolog
if not exist done goto nolog
if not exist "%IMC%\IN\ims-kit" mkdir "%IMC%\IN\ims-kit"
if not exist "%IMC%\IN\ims-kit" goto nostage

rem fc must tell files that differ from files that do not.
>fc1.tmp echo one
>fc2.tmp echo two
fc /b fc1.tmp fc2.tmp >nul 2>nul
if not errorlevel 1 goto nofc
>fc2.tmp echo one
fc /b fc1.tmp fc2.tmp >nul 2>nul
if errorlevel 1 goto nofc
if not errorlevel 0 goto nofc
del fc1.tmp
del fc2.tmp

rem The service by its names in English. Exchange's System Attendant runs as a rule: listed by its
rem name in English, it shows that the others would be listed so too.
net start >services.txt 2>nul
find "Microsoft Exchange Internet Mail Service" <services.txt >nul 2>nul
if not errorlevel 1 goto running
find "Microsoft Exchange Internet Mail Connector" <services.txt >nul 2>nul
if not errorlevel 1 goto running
find "Microsoft Exchange System Attendant" <services.txt >nul 2>nul
if not errorlevel 1 goto stopped
echo.
echo Whether the Internet Mail Service is stopped cannot be told here. These services run:
type services.txt
echo Press a key only if the Internet Mail Service is NOT among them. Else press Ctrl+C.
pause
:stopped
@SERVERCHECK@
set OK=yes
goto :eof

:running
echo.
echo The Internet Mail Service is still running. Stop it:  net stop @SERVICE@
echo Then run this again. Nothing more was moved.
goto refused
:nofolder
echo.
echo There is no folder "%IMC%\IN\ARCHIVE" here. Nothing was moved.
goto refused
:nolog
echo.
echo Nothing can be written to this folder. Copy all of it to a disk of the server first.
goto refused
:nostage
echo.
echo Nothing can be written to "%IMC%\IN". Nothing was moved.
goto refused
:nofc
echo.
echo fc does not work here: copies could not be compared. Nothing was moved.
:refused
call :tidy
goto :eof

rem A copy on its way; read-only where an undo made it so.
:clean
if exist "%IMC%\IN\ims-kit\%N%" attrib -r "%IMC%\IN\ims-kit\%N%" >nul 2>nul
if exist "%IMC%\IN\ims-kit\%N%" del "%IMC%\IN\ims-kit\%N%" >nul 2>nul
goto :eof

rem The folder below IN is there only while files are moved.
:tidy
if exist fc1.tmp del fc1.tmp
if exist fc2.tmp del fc2.tmp
if exist "%IMC%\IN\ims-kit" rd "%IMC%\IN\ims-kit" >nul 2>nul
goto :eof

:now
date /t >date.tmp
time /t >time.tmp
for /f "tokens=*" %%d in (date.tmp) do set D=%%d
for /f "tokens=*" %%t in (time.tmp) do set T=%%t
del date.tmp
del time.tmp
goto :eof

:log
call :now
:note
>>retest.log echo [%D% %T%] %N% %WORD%
echo %N% %WORD%
goto :eof

:noextensions
echo This needs the command extensions of Windows NT 4.0. Start it with:  cmd /x /c and its name
goto end
:elsewhere
echo Change to the folder that this file lies in first, and start it from there.
goto end
:unknown
echo Say where IMCDATA is, for example:
echo   retest.cmd D:\exchsrvr\imcdata
echo   undo.cmd D:\exchsrvr\imcdata
:end
echo.
pause
