const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The data-contract XML a service falls into without `Accept: application/json` (UPSTREAM §1): element per field,
 * GUIDs as Data1..Data4 with Data4 a little-endian u64 (§7.21). The minimum that proves a client asked wrongly.
 */
export function toBondXml(value: unknown): string {
  return `<?xml version="1.0" encoding="utf-8"?>${element('Response', value)}`;
}

function element(name: string, value: unknown): string {
  if (value === null || value === undefined) return `<${name} nil="true" />`;
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element('Item', item)).join('');
  if (typeof value === 'object' && value !== null) {
    // A key such as "pt-BR" or "0" would not be an element name.
    return Object.entries(value)
      .map(([key, item]) =>
        element(/^[A-Za-z_][\w.-]*$/.test(key) ? key : `_${key.replace(/\W/g, '_')}`, item),
      )
      .join('');
  }
  const text = String(value);
  return GUID.test(text) ? guidContent(text.toLowerCase()) : escapeText(text);
}

function guidContent(guid: string): string {
  const [first = '', second = '', third = '', ...rest] = guid.split('-');
  const data4 = Buffer.from(rest.join(''), 'hex').readBigUInt64LE();
  const data = [Number.parseInt(first, 16), Number.parseInt(second, 16), Number.parseInt(third, 16), data4];
  return data.map((part, index) => `<Data${index + 1}>${part}</Data${index + 1}>`).join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
