// Attributes of Android's own namespace.

import type { XmlAttribute, XmlElement } from '../../lib/xml.ts';

export function attribute(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((each) => each.name === `android:${name}`);
}
