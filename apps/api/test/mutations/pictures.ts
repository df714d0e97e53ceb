/** Three pixels by two, as a browser's canvas writes them, in base64. */
export const PICTURES = {
  'image/png':
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEklEQVR4AWLSz3b7D8NMDEgAAAAA//9fpOy5AAAABklEQVQDAGptBaLnWRL7AAAAAElFTkSuQmCC',
  'image/jpeg':
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCIAU7/2Q==',
  'image/webp': 'UklGRiwAAABXRUJQVlA4ICAAAABwAQCdASoDAAIABABoJZgCdAFAAAD+6NVrBqqnr79AAA==',
} as const;

/** A PNG of a given length: behind its end there may be anything. */
export function pictureOf(bytes: number): string {
  const png = Buffer.from(PICTURES['image/png'], 'base64');
  return Buffer.concat([png, Buffer.alloc(bytes - png.length)]).toString('base64');
}

/** A PNG whose head says how large it is. */
export function pictureOfPixels(width: number, height: number): string {
  const png = Buffer.from(PICTURES['image/png'], 'base64');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png.toString('base64');
}
