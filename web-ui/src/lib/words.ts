/** "outOfMemory" as "Out of memory": a name of the API in words for people. */
export const spoken = (name: string) => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase())
