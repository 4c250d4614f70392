import type { Family } from '#/domain/catalog/vocabulary.ts';
import { useProducts } from '#/state/use-catalog.ts';
import { ComboField } from '#/ui/combo-field.tsx';

interface ProductFieldProps {
  readonly family: Family;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onCommit: (product: string) => void;
}

/** Products that are known for the family, to pick from; any other can be typed. */
export function ProductField({ family, value, disabled = false, onCommit }: ProductFieldProps) {
  const known = useProducts()[family];
  return (
    <ComboField
      label="Product"
      value={value}
      options={known.map((product) => ({ value: product }))}
      placeholder="Type to find, or any other name"
      maxLength={200}
      disabled={disabled}
      onCommit={(product) => onCommit(product.trim())}
    />
  );
}
