import { useId, type ReactNode } from 'react';
import form from './form.module.css';

interface FieldProps {
  readonly label: string;
  /** What is wrong with what was given; empty: nothing. */
  readonly complaint?: string;
  /** Draws the control with these on it. */
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string;
  }) => ReactNode;
}

/** A control under its label, with what is wrong below it. */
export function Field({ label, complaint = '', children }: FieldProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': complaint !== '', 'aria-describedby': `${id}-complaint` })}
      <p id={`${id}-complaint`} role="alert" className={form.complaint}>
        {complaint}
      </p>
    </div>
  );
}
