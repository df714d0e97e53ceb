// What was chosen last time; by the device's own choice where nothing was. src/app/theme.ts writes it.
try {
  var theme = localStorage.getItem('palmhouse.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: as the device has it.
}
