@echo off
rem IMS Doctor, take-to-server kit @KIT@: takes back what retest.cmd put into IN.
rem Only what still lies in IN as it was put there. Run again, it does nothing twice.
verify other 2>nul
setlocal enableextensions
if errorlevel 1 goto noextensions
cd /d "%~dp0"
if not exist undo.cmd goto elsewhere
set IMC=@FOLDER@
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
echo Stop the Internet Mail Service first, in another window:  net stop @SERVICE@
echo To leave without doing anything, press Ctrl+C.
pause
call :check
if not "%OK%"=="yes" goto end
set N=-
set WORD=BEGIN undo @KIT@
call :log

@BATCHES@
call :tidy
set N=-
set WORD=END undo @KIT@
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

@COMMON@
