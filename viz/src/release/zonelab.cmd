@echo off
rem Starts ZoneLab from its release folder; without arguments it opens the page. The Java options are those of the script
rem "zonelab" beside it. ZONELAB_JAVA_OPTS adds options, for example -Xmx8g.
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAVA=%ROOT%runtime\bin\java.exe"
if not exist "%JAVA%" if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" goto noJava
set "OPTIONS=-XX:-UsePerfData -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:+UseParallelGC"
rem Findings may be Chinese: the console speaks UTF-8 from here on.
chcp 65001 >nul 2>&1
if "%~1"=="" goto page
"%JAVA%" %OPTIONS% %ZONELAB_JAVA_OPTS% "-Dzonelab.home=%ROOT%." -cp "%ROOT%lib\*" org.zonelab.viz.cli.ZoneLab %*
exit /b %ERRORLEVEL%

:page
"%JAVA%" %OPTIONS% %ZONELAB_JAVA_OPTS% "-Dzonelab.home=%ROOT%." -cp "%ROOT%lib\*" org.zonelab.viz.cli.ZoneLab serve
if not errorlevel 1 exit /b 0
set "CODE=%ERRORLEVEL%"
pause
exit /b %CODE%

:noJava
echo zonelab: this folder holds no Java for Windows. Install a Java 17 or newer and set JAVA_HOME. 1>&2
if "%~1"=="" pause
exit /b 3
