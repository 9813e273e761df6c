if "%ASKED%"=="yes" goto here
if "%COMPUTERNAME%"=="" goto here
if /i "%COMPUTERNAME%"=="@SERVER@" goto here
echo.
echo This machine is %COMPUTERNAME%, the kit was made for @SERVER@.
echo Press a key only if they are the same. Else press Ctrl+C.
pause
set ASKED=yes
:here
