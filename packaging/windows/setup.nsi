; The setup for one user, without an administrator's rights; /S asks nothing. It brings the files: the helper itself does
; the rest (`install`, `uninstall`), as anywhere else.
; Defined outside: VERSION, STAGE (a folder), OUTPUT (a file), NUMBERS (four of them); perhaps QUICK, SIGNER (a program)
!include "LogicLib.nsh"
Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
!ifdef SIGNER
  !uninstfinalize '"${SIGNER}" "%1"' = 0
!endif
Name "Matterline"
OutFile "${OUTPUT}"
Icon "${STAGE}/icon.ico"
UninstallIcon "${STAGE}/icon.ico"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Matterline"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Matterline"
VIAddVersionKey "CompanyName" "Matterline"
VIAddVersionKey "FileDescription" "Matterline helper setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT License"
!define PROGRAM "$INSTDIR\program"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\Matterline"
Page instfiles
UninstPage instfiles

Section
  SetOutPath "${PROGRAM}\${VERSION}"
  ; The same version may run: its Node is the same file then.
  SetOverwrite try
  File /r /x helper.cjs "${STAGE}/program/*.*"
  SetOverwrite on
  ; The entry comes last: with it, the version is there.
  File "${STAGE}/program/helper.cjs"
  SetOutPath "${PROGRAM}"
  ; Browsers may hold the earlier starter open: such a file can be renamed, and not exchanged.
  Delete "${PROGRAM}\earlier-starter"
  Rename "${PROGRAM}\matterline-helper.exe" "${PROGRAM}\earlier-starter"
  File "${STAGE}/matterline-helper.exe"
  WriteUninstaller "${PROGRAM}\uninstall.exe"
  nsExec::Exec '"${PROGRAM}\${VERSION}\node.exe" "${PROGRAM}\${VERSION}\helper.cjs" install'
  Pop $0
  Delete "${PROGRAM}\earlier-starter"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "Matterline"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "${PROGRAM}\matterline-helper.exe"
  WriteRegStr HKCU "${LISTED}" "Publisher" "Matterline"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"${PROGRAM}\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"${PROGRAM}\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ; Recording goes on now, not with the next sign-in alone.
  Exec '"${PROGRAM}\matterline-helper.exe" record'
  ${If} $0 != 0
    SetErrorLevel 2
  ${EndIf}
SectionEnd

Section "Uninstall"
  ; The uninstaller lies in the folder of the program.
  GetFullPathName $INSTDIR "$INSTDIR\.."
  nsExec::Exec '"${PROGRAM}\${VERSION}\node.exe" "${PROGRAM}\${VERSION}\helper.cjs" uninstall'
  Pop $0
  RMDir /r "${PROGRAM}"
  ; What was recorded is the user's, and stays.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${LISTED}"
SectionEnd
