const rows = [...'12345678'];

/** Holds the place of the picker while it is on the way. */
export function PickerSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="bone bone-search" />
      {rows.map((row) => (
        <div class="bone-row" key={row}>
          <div class="bone bone-logo" />
          <div class="bone bone-line" />
        </div>
      ))}
    </div>
  );
}

/** Holds the place of the form while it is on the way. */
export function FormSkeleton() {
  return (
    <div class="skeleton form" aria-hidden="true">
      <div class="field">
        <div class="bone bone-line" data-width="label" />
        <div class="bone bone-input" />
      </div>
      <div class="bone bone-input" />
    </div>
  );
}
