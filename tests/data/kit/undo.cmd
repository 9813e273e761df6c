@echo off
rem IMS Doctor, take-to-server kit 1b9ecc07: takes back what retest.cmd put into IN.
rem Only what still lies in IN as it was put there. Run again, it does nothing twice.
verify other 2>nul
setlocal enableextensions
if errorlevel 1 goto noextensions
cd /d "%~dp0"
if not exist undo.cmd goto elsewhere
set IMC=D:\exchsrvr\imcdata
if [%1]==[] goto nogiven
set IMC=
for %%i in (%1) do set IMC=%%~fi
:nogiven
if "%IMC%"=="" goto unknown
set FAILED=0
set ASKED=

echo.
echo This moves the messages that retest.cmd put into IN back, as far as they are still there:
echo   from "%IMC%\IN"
echo   to   "%IMC%\IN\ARCHIVE"
echo.
echo Stop the Internet Mail Service first, in another window:  net stop msexchangeimc
echo To leave without doing anything, press Ctrl+C.
pause
call :check
if not "%OK%"=="yes" goto end
set N=-
set WORD=BEGIN undo 1b9ecc07
call :log

call :one W707852B
call :one JTMRMAQV
call :one GHW7TK3B
call :tidy
set N=-
set WORD=END undo 1b9ecc07
call :log
echo.
if not "%FAILED%"=="0" goto failed
echo Done. Bring back the file retest.log.
goto end
:failed
echo Something failed: look into retest.log.
echo Nothing is lost: every message lies in ARCHIVE, in IN or in "kept" beside this file.
goto end

rem One file: what lies in IN must be what was kept. It is copied, compared, and only then removed
rem from IN.
:one
set N=%1
call :now
if not exist "kept\%N%" goto untouched
if not exist "%IMC%\IN\%N%" goto gone
fc /b "%IMC%\IN\%N%" "kept\%N%" >nul 2>nul
if errorlevel 1 goto differs
if not errorlevel 0 goto differs
if exist "%IMC%\IN\ARCHIVE\%N%" goto both
call :clean
if exist "%IMC%\IN\ims-kit\%N%" goto nocopy
copy /b "kept\%N%" "%IMC%\IN\ims-kit\%N%" >nul 2>nul
fc /b "kept\%N%" "%IMC%\IN\ims-kit\%N%" >nul 2>nul
if errorlevel 1 goto nocopy
if not errorlevel 0 goto nocopy
if exist "%IMC%\IN\ARCHIVE\%N%" goto exists
move "%IMC%\IN\ims-kit\%N%" "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
if exist "%IMC%\IN\ims-kit\%N%" goto nomove
:both
fc /b "kept\%N%" "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
if errorlevel 1 goto exists
if not errorlevel 0 goto exists
if exist "done\%N%" del "done\%N%" >nul 2>nul
del "%IMC%\IN\%N%" >nul 2>nul
if not exist "%IMC%\IN\%N%" goto undone
attrib -r "%IMC%\IN\%N%" >nul 2>nul
del "%IMC%\IN\%N%" >nul 2>nul
if exist "%IMC%\IN\%N%" goto nodelete
:undone
set WORD=UNDONE
call :note
goto :eof

rem Not in IN: the service has it, unless it never came there.
:gone
if not exist "done\%N%" goto untouched
if exist "%IMC%\IN\ims-kit\%N%" goto never
set WORD=TAKEN by the service
if exist "%IMC%\IN\ARCHIVE\%N%" set WORD=TAKEN and back in ARCHIVE
call :note
goto :eof
:never
del "done\%N%" >nul 2>nul
call :clean
:untouched
set WORD=LEFT untouched
call :note
goto :eof
:differs
if not exist "done\%N%" goto untouched
set WORD=TAKEN and another in IN
call :note
goto :eof
:exists
set WORD=FAILED exists
goto fail
:nocopy
set WORD=FAILED copy
goto fail
:nomove
set WORD=FAILED move
goto fail
:nodelete
>"done\%N%" echo %N%
attrib -r "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
del "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
set WORD=FAILED delete
:fail
set FAILED=1
call :clean
call :note
goto :eof

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
if "%ASKED%"=="yes" goto here
if "%COMPUTERNAME%"=="" goto here
if /i "%COMPUTERNAME%"=="EXCH01" goto here
echo.
echo This machine is %COMPUTERNAME%, the kit was made for EXCH01.
echo Press a key only if they are the same. Else press Ctrl+C.
pause
set ASKED=yes
:here

set OK=yes
goto :eof

:running
echo.
echo The Internet Mail Service is still running. Stop it:  net stop msexchangeimc
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

