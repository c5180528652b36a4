package universe.server.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * An object that is sent part by part, so that never more than one part of it is in memory. Parts
 * grow as there are more of them, since a store takes 10,000 at most: 8 MiB each until 16 GB are
 * sent, 128 MiB each in the end, for an archive of 500 GB.
 */
final class BucketUpload extends ArchivePlace.Begun {

  private static final Logger log = LoggerFactory.getLogger(BucketUpload.class);
  private static final int SMALLEST = 8 << 20;
  private static final int PARTS_OF_A_SIZE = 2000;

  private final BucketPlace place;
  private final String bucket;
  private final String key;
  private final String upload;
  private final List<CompletedPart> parts = new ArrayList<>();
  private byte[] part = new byte[SMALLEST];
  private int filled;
  private boolean finished;

  BucketUpload(BucketPlace place, String bucket, String key, String upload) {
    this.place = place;
    this.bucket = bucket;
    this.key = key;
    this.upload = upload;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    var done = 0;
    while (done < length) {
      var fits = Math.min(length - done, part.length - filled);
      System.arraycopy(buffer, offset + done, part, filled, fits);
      filled += fits;
      done += fits;
      if (filled == part.length) {
        send();
      }
    }
  }

  private void send() throws IOException {
    var number = parts.size() + 1;
    var body = RequestBody.fromBytes(Arrays.copyOf(part, filled));
    var answer =
        place.ask(store ->
            store.uploadPart(
                request -> request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                body));
    parts.add(CompletedPart.builder().partNumber(number).eTag(answer.eTag()).build());
    filled = 0;
    var size = SMALLEST << (parts.size() / PARTS_OF_A_SIZE);
    if (size != part.length) {
      part = new byte[size];
    }
  }

  @Override
  void finish() throws IOException {
    if (filled > 0) {
      send();
    }
    place.ask(store ->
        store.completeMultipartUpload(request ->
            request
                .bucket(bucket)
                .key(key)
                .uploadId(upload)
                .multipartUpload(all -> all.parts(parts))));
    finished = true;
  }

  @Override
  public void close() {
    if (finished) {
      return;
    }
    finished = true;
    try {
      place.ask(store ->
          store.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(upload)));
    } catch (IOException e) {
      log.atWarn()
          .addKeyValue("object", key)
          .addKeyValue("reason", e.getMessage())
          .log("What was sent of an archive stays until its snapshot is deleted");
    }
  }
}
