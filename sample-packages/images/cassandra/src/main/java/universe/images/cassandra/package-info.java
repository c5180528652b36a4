/** What the image needs beside Cassandra itself: a runner of statements, and a hand for volumes. */
package universe.images.cassandra;
