// Makes pages better where scripts run; each of them works without.

// A list narrows as soon as something is chosen.
for (const form of document.querySelectorAll('form[data-autosubmit]')) {
  form.addEventListener('change', event => {
    if (event.target.matches('input[type=checkbox], select')) {
      form.requestSubmit();
    }
  });
  // Empty fields would only lengthen the address.
  form.addEventListener('submit', () => {
    for (const field of form.elements) {
      if (field.name && field.value === '') {
        field.disabled = true;
      }
    }
  });
}

// Back from the history, fields that were empty can be used again.
addEventListener('pageshow', () => {
  for (const field of document.querySelectorAll('form[data-autosubmit] :disabled')) {
    field.disabled = false;
  }
});
