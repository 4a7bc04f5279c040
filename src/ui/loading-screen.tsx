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
    <div class="skeleton" aria-hidden="true">
      <div class="bone bone-line" />
      <div class="bone bone-search" />
      <div class="bone bone-search" />
    </div>
  );
}
