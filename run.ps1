# Sets the program up where needed and starts it, as ./run does on Linux and macOS; needs Python 3.11+ with pip.
# UNPROVEN: written after ./run, but never yet run on Windows.
#
#   .\run.ps1                 open the window on the sample study
#   .\run.ps1 STUDY.coder     open the window on a study
#   .\run.ps1 COMMAND ...     a command of the program; .\run.ps1 --help lists them
#   .\run.ps1 test [ARGS]     run the tests;  bench [ARGS]: the benchmarks;  setup: only set up

$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$place = if ($env:CODER_APP_HOME) { $env:CODER_APP_HOME } else { $root }
$venv = Join-Path $place '.venv'
$tools = Join-Path $place '.tools'
$python = Join-Path $venv 'Scripts\python.exe'
$ready = Join-Path $venv 'coder-app.ready'
$unfinished = Join-Path $venv 'coder-app.unfinished'
Remove-Item Env:PYTHONHOME, Env:PYTHONPATH, Env:VIRTUAL_ENV, Env:CONDA_PREFIX -ErrorAction SilentlyContinue

function Say([string] $words) { [Console]::Error.WriteLine("run: $words") }
function Fail([string] $words) { Say $words; exit 1 }

# Runs a program with its output on standard error, so that the command's own output stays clean.
function Invoke-Quietly([string] $program, [string[]] $arguments) {
    $ErrorActionPreference = 'Continue'
    & $program @arguments 2>&1 | ForEach-Object { [Console]::Error.WriteLine("$_") }
    return $LASTEXITCODE -eq 0
}

function Get-Lock([string] $kind) {
    Join-Path $root $(if ($kind -eq 'test') { 'requirements-test.lock' } else { 'requirements.lock' })
}

function Get-Stamp([string] $kind) {
    $hashes = foreach ($lock in (Get-Lock 'use'), (Get-Lock $kind)) { (Get-FileHash -LiteralPath $lock).Hash }
    "$kind $($hashes -join ' ') $root"
}

function Test-Ready([string] $kind) {
    if (-not (Test-Path -LiteralPath $python) -or -not (Test-Path -LiteralPath $ready) -or
        (Test-Path -LiteralPath $unfinished)) { return $false }
    $stamp = [IO.File]::ReadAllText($ready)
    ($stamp -eq (Get-Stamp 'test')) -or ($kind -eq 'use' -and $stamp -eq (Get-Stamp 'use'))
}

# The Python to make the environment with: the launcher's newest, or the one on the PATH.
function Find-Python {
    foreach ($candidate in @('py', '-3'), @('python'), @('python3')) {
        if (-not (Get-Command $candidate[0] -ErrorAction SilentlyContinue)) { continue }
        $rest = @($candidate | Select-Object -Skip 1)
        $ErrorActionPreference = 'Continue'
        $found = & $candidate[0] @rest -c 'import sys; print(sys.executable if sys.version_info >= (3, 11) else str())' 2>$null
        if ($LASTEXITCODE -eq 0 -and $found) { return $found }
    }
    Fail 'no Python 3.11 or newer was found; get one from python.org and start again.'
}

function Find-Uv {
    if (Get-Command uv -ErrorAction SilentlyContinue) { return 'uv' }
    $pin = Join-Path $root 'packaging\uv.txt'
    $version = [regex]::Match([IO.File]::ReadAllText($pin), '(?m)^uv==([0-9.]+)').Groups[1].Value
    $own = Join-Path $tools "uv-$version"
    if (Test-Path -LiteralPath "$own\bin\uv.exe") { return "$own\bin\uv.exe" }
    Say 'fetching uv, the installer.'
    Remove-Item -Recurse -Force (Join-Path $tools 'uv-*') -ErrorAction SilentlyContinue
    $fetched = Invoke-Quietly (Find-Python) @('-m', 'pip', 'install', '--quiet', '--disable-pip-version-check',
        '--no-input', '--require-hashes', '--no-deps', '--target', "$own.part", '-r', $pin)
    if (-not $fetched) { Fail 'uv could not be fetched: is there a network?' }
    Rename-Item -LiteralPath "$own.part" "uv-$version"
    "$own\bin\uv.exe"
}

function New-Environment([string] $kind) {
    $uv = Find-Uv
    if ((Test-Path -LiteralPath $unfinished) -or -not (Test-Path -LiteralPath $python)) {
        if (Test-Path -LiteralPath $venv) {
            Say 'the environment was left broken; making it anew.'
            Remove-Item -Recurse -Force -LiteralPath $venv
        }
        if (-not (Invoke-Quietly $uv @('venv', '--quiet', '--python', (Find-Python), $venv))) {
            Fail "the environment could not be made in $venv."
        }
    }
    New-Item -ItemType File -Force $unfinished | Out-Null
    Remove-Item -Force $ready -ErrorAction SilentlyContinue
    Say "installing what $(Split-Path -Leaf (Get-Lock $kind)) names."
    $installed = Invoke-Quietly $uv @('pip', 'sync', '--python', $python, '--require-hashes', '--build-constraints',
        (Join-Path $root 'packaging\build-tools.txt'), (Get-Lock $kind))
    if (-not $installed) { Fail 'the packages could not be installed: is there a network?' }
    # Like an editable install: the environment's Python finds the program from any folder.
    $code = "import pathlib, sys, sysconfig; pathlib.Path(sysconfig.get_path('purelib'), 'coder_app_checkout.pth')" +
        ".write_text(f'import sys; sys.path.append({sys.argv[1]!a})\n', encoding='ascii')"
    if (-not (Invoke-Quietly $python @('-I', '-c', $code, $root))) {
        Fail "the environment does not work: remove $venv and start again."
    }
    [IO.File]::WriteAllText($ready, (Get-Stamp $kind))
    Remove-Item -Force $unfinished
    Say "set up in $venv"
}

function Initialize-Environment([string] $kind) {
    if (Test-Ready $kind) { return }
    New-Item -ItemType Directory -Force $tools | Out-Null
    $turn = $null
    # Whoever has the file open sets up; Windows closes it when that process ends, whatever ends it.
    while (-not $turn) {
        try { $turn = [IO.File]::Open((Join-Path $tools 'lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] { Start-Sleep -Milliseconds 300 }
    }
    try {
        if (-not (Test-Ready $kind)) {
            if ((Test-Path -LiteralPath $ready) -and [IO.File]::ReadAllText($ready).StartsWith('test ')) { $kind = 'test' }
            New-Environment $kind
        }
    }
    finally { $turn.Close() }
}

$command = if ($args.Count) { [string] $args[0] } else { '' }
$rest = @($args | Select-Object -Skip 1)
$inTests = $command -in 'test', 'bench', 'setup'
Initialize-Environment $(if ($inTests) { 'test' } else { 'use' })
if ($command -eq 'setup') { exit 0 }
if ($inTests) {
    $env:QT_QPA_PLATFORM = 'offscreen'
    Push-Location -LiteralPath $root
    $first = if ($command -eq 'test') { @('-n', '2') } else { @('benchmarks') }
    & $python -m pytest @first @rest
    Pop-Location
}
elseif (-not $args.Count) { & $python -P -m coder_app --sample }
else { & $python -P -m coder_app @args }
exit $LASTEXITCODE
