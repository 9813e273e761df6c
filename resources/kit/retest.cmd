@echo off
rem IMS Doctor, take-to-server kit @KIT@: puts failed messages back from IN\ARCHIVE to IN.
rem For cmd.exe of Windows NT 4.0 with its command extensions, which are on unless somebody
rem turned them off. Touches the files named below and no others. Run again, it goes on where
rem it stopped and does nothing twice.
verify other 2>nul
setlocal enableextensions
if errorlevel 1 goto noextensions
cd /d "%~dp0"
if not exist retest.cmd goto elsewhere
set IMC=@FOLDER@
if [%1]==[] goto nogiven
set IMC=
for %%i in (%1) do set IMC=%%~fi
:nogiven
if "%IMC%"=="" goto unknown
set FAILED=0
set ASKED=

echo.
echo This puts back @COUNT@ of the failed messages@ONSERVER@:
echo   from "%IMC%\IN\ARCHIVE"
echo   to   "%IMC%\IN"
echo A copy of each is kept in the folder "kept" beside this file first.
echo All that is done is written to retest.log. The way back is undo.cmd.
echo Never move the whole folder ARCHIVE: it can hold mail that was delivered.
echo.
echo Stop the Internet Mail Service first, in another window:  net stop @SERVICE@
echo To leave without doing anything, press Ctrl+C.
pause
call :check
if not "%OK%"=="yes" goto end
set N=-
set WORD=BEGIN retest @KIT@
call :log

@BATCHES@
:finish
call :tidy
set N=-
set WORD=END retest @KIT@
call :log
echo.
if not "%FAILED%"=="0" goto failed
echo Done. Start the service:  net start @SERVICE@
echo Watch IN, ARCHIVE and the event log, and bring back the file retest.log.
goto end
:failed
echo Something failed, so nothing more was put back. Look into retest.log.
echo Nothing is lost: every message lies in ARCHIVE, in IN or in "kept" beside this file.
echo undo.cmd takes back what was put into IN.
goto end

rem One file: kept, copied, compared, and only then removed from ARCHIVE. It is copied to a folder
rem below IN first and gets its name in IN in one step: IN never holds a part of a file. The mark in
rem "done" comes before that step: a file that may have been in IN is not put there again.
:one
set N=%1
call :now
if exist "%IMC%\IN\%N%" goto there
if not exist "done\%N%" goto new
if not exist "%IMC%\IN\ims-kit\%N%" goto before
:new
if not exist "%IMC%\IN\ARCHIVE\%N%" goto missing
if exist "kept\%N%" goto kept
if exist "kept\part.tmp" attrib -r "kept\part.tmp" >nul 2>nul
if exist "kept\part.tmp" del "kept\part.tmp" >nul 2>nul
copy /b "%IMC%\IN\ARCHIVE\%N%" "kept\part.tmp" >nul 2>nul
fc /b "%IMC%\IN\ARCHIVE\%N%" "kept\part.tmp" >nul 2>nul
if errorlevel 1 goto nocopy
if not errorlevel 0 goto nocopy
ren "kept\part.tmp" "%N%" >nul 2>nul
if not exist "kept\%N%" goto nocopy
goto saved
:kept
fc /b "%IMC%\IN\ARCHIVE\%N%" "kept\%N%" >nul 2>nul
if errorlevel 1 goto changed
if not errorlevel 0 goto changed
:saved
set WORD=SAVED
call :note
call :clean
if exist "%IMC%\IN\ims-kit\%N%" goto nocopy
copy /b "kept\%N%" "%IMC%\IN\ims-kit\%N%" >nul 2>nul
attrib -r "%IMC%\IN\ims-kit\%N%" >nul 2>nul
fc /b "kept\%N%" "%IMC%\IN\ims-kit\%N%" >nul 2>nul
if errorlevel 1 goto nocopy
if not errorlevel 0 goto nocopy
if exist "%IMC%\IN\%N%" goto exists
>"done\%N%" echo %N%
if not exist "done\%N%" goto nomark
move "%IMC%\IN\ims-kit\%N%" "%IMC%\IN\%N%" >nul 2>nul
if exist "%IMC%\IN\ims-kit\%N%" goto nomove
fc /b "kept\%N%" "%IMC%\IN\%N%" >nul 2>nul
if errorlevel 1 goto torn
if not errorlevel 0 goto torn
:remove
del "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
if not exist "%IMC%\IN\ARCHIVE\%N%" goto moved
attrib -r "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
del "%IMC%\IN\ARCHIVE\%N%" >nul 2>nul
if exist "%IMC%\IN\ARCHIVE\%N%" goto nodelete
:moved
set DID=yes
set WORD=MOVED
call :note
goto :eof

rem Something of that name lies in IN: ours, of an earlier run, only if it is what was kept.
:there
if not exist "kept\%N%" goto exists
fc /b "%IMC%\IN\%N%" "kept\%N%" >nul 2>nul
if errorlevel 1 goto exists
if not errorlevel 0 goto exists
if not exist "%IMC%\IN\ARCHIVE\%N%" goto before
fc /b "%IMC%\IN\ARCHIVE\%N%" "kept\%N%" >nul 2>nul
if errorlevel 1 goto changed
if not errorlevel 0 goto changed
>"done\%N%" echo %N%
goto remove

:before
set DID=yes
set WORD=LEFT before
call :note
goto :eof
:exists
call :clean
set WORD=LEFT exists
call :note
goto :eof
:missing
set WORD=LEFT missing
call :note
goto :eof
:changed
set WORD=LEFT changed
call :note
goto :eof
:nocopy
set WORD=FAILED copy
goto fail
:nomove
set WORD=FAILED move
goto fail
:torn
move "%IMC%\IN\%N%" "%IMC%\IN\ims-kit\%N%" >nul 2>nul
set WORD=FAILED compare
goto fail
:nomark
set WORD=FAILED log
goto fail
:nodelete
del "%IMC%\IN\%N%" >nul 2>nul
set WORD=FAILED delete
:fail
set FAILED=1
if exist "done\%N%" del "done\%N%" >nul 2>nul
call :clean
call :note
goto :eof

rem Before the first file, where that goes alone.
:warn
set OK=
echo.
echo First comes: %NEXT%
echo To leave it where it is, press Ctrl+C.
pause
set OK=yes
goto :eof

rem Before the next files: the service takes in the last ones, and is stopped again.
:between
set OK=
if not "%FAILED%"=="0" goto :eof
call :tidy
echo.
if not "%DID%"=="yes" echo NONE of these could be put back: see retest.log. There is nothing to test yet.
if "%DID%"=="yes" echo These were put into IN. Now, in another window:
echo   1. Start the service:  net start @SERVICE@
echo   2. Wait until they are gone from IN. Ask whether they arrived.
echo   3. Look at the Application log. Event 4117 that names one: it failed again.
echo      Stop for good at 4116, 4102, 4182 or 3039: stop the service, run undo.cmd.
echo   4. All well: stop the service again:  net stop @SERVICE@
echo.
echo Then comes: %NEXT%
echo To end here, press Ctrl+C; retest.cmd can be run again later.
pause
call :check
goto :eof

@COMMON@
